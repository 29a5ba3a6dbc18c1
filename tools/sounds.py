#!/usr/bin/env python3
"""Makes the six cues in assets/sounds out of sines: soft in the attack, equally loud, and like no real siren.

    tools/sounds.py assets/sounds

The same bytes come out each time. Loudness is measured as in ITU-R BS.1770 (K-weighting, ungated over the
sounding part) and set to -18 LUFS.
"""
import math
import struct
import sys
import wave
from pathlib import Path

RATE = 22050
TARGET_LUFS = -18.0
ATTACK_SECS = 0.02
CEILING = 0.89


def silence(secs):
    return [0.0] * round(secs * RATE)


def tone(hertz, secs, partials=((1, 1.0),), decay_secs=None, attack_secs=ATTACK_SECS):
    """A tone of the given partials (multiple, weight), faded in and out, dying away if it decays."""
    count = round(secs * RATE)
    out = []
    for n in range(count):
        t = n / RATE
        value = sum(weight * math.sin(math.tau * hertz * multiple * t) for multiple, weight in partials)
        fade_in = 0.5 - 0.5 * math.cos(math.pi * min(1.0, t / attack_secs))
        fade_out = 0.5 - 0.5 * math.cos(math.pi * min(1.0, (secs - t) / 0.03))
        out.append(value * fade_in * fade_out * (math.exp(-t / decay_secs) if decay_secs else 1.0))
    return out


def over(*layers):
    """Layers as (start in seconds, samples), added up."""
    length = max(round(start * RATE) + len(samples) for start, samples in layers)
    out = [0.0] * length
    for start, samples in layers:
        at = round(start * RATE)
        for n, value in enumerate(samples):
            out[at + n] += value
    return out


SOFT = ((1, 1.0), (2, 0.25), (3, 0.08))
BELL = ((1, 1.0), (2.0, 0.5), (2.76, 0.35), (5.4, 0.12))


def message():
    return over((0.0, tone(659.3, 0.35, SOFT, 0.12)), (0.12, tone(880.0, 0.5, SOFT, 0.16)))


def phone():
    """Two soft double rings, as of a desk telephone in another room."""
    ring = over((0.0, tone(440.0, 0.4, SOFT)), (0.0, tone(554.4, 0.4, SOFT)))
    pair = ring + silence(0.2) + ring
    return pair + silence(0.7) + pair


def alarm():
    """An electric bell struck slowly: heard as an alarm, too slow and too soft to be taken for a real one."""
    return over(*[(0.4 * stroke, tone(784.0, 1.2, BELL, 0.3, 0.008)) for stroke in range(5)])


def announcement():
    """The three falling tones before someone speaks."""
    notes = (659.3, 523.3, 392.0)
    return over(*[(0.45 * place, tone(hertz, 1.1, SOFT, 0.45)) for place, hertz in enumerate(notes)])


def clock():
    """Five quiet ticks."""
    return over(*[(0.5 * tick, tone(523.3, 0.14, SOFT, 0.05, 0.01)) for tick in range(5)])


def consequence():
    """A low fifth that opens and closes: something has come of it, good or bad."""
    return over((0.0, tone(196.0, 1.6, SOFT, 0.6, 0.08)), (0.15, tone(293.7, 1.45, SOFT, 0.55, 0.08)))


CUES = [message, phone, alarm, announcement, clock, consequence]


def biquad(samples, b, a):
    out, x1, x2, y1, y2 = [], 0.0, 0.0, 0.0, 0.0
    for x in samples:
        y = b[0] * x + b[1] * x1 + b[2] * x2 - a[1] * y1 - a[2] * y2
        x1, x2, y1, y2 = x, x1, y, y1
        out.append(y)
    return out


def k_weighted(samples):
    """The two filters of BS.1770, worked out for this rate."""
    k = math.tan(math.pi * 1681.974450955533 / RATE)
    q, gain = 0.7071752369554196, 10 ** (3.999843853973347 / 20)
    root = gain ** 0.4996667741545416
    whole = 1 + k / q + k * k
    shelf_b = [(gain + root * k / q + k * k) / whole, 2 * (k * k - gain) / whole, (gain - root * k / q + k * k) / whole]
    shelf_a = [1.0, 2 * (k * k - 1) / whole, (1 - k / q + k * k) / whole]
    k = math.tan(math.pi * 38.13547087602444 / RATE)
    q = 0.5003270373238773
    whole = 1 + k / q + k * k
    high_a = [1.0, 2 * (k * k - 1) / whole, (1 - k / q + k * k) / whole]
    return biquad(biquad(samples, shelf_b, shelf_a), [1.0, -2.0, 1.0], high_a)


def lufs(samples):
    """Over blocks of 400 ms that are not silent; a sound shorter than a block counts as one."""
    weighted = k_weighted(samples)
    block = min(len(weighted), round(0.4 * RATE))
    step = max(1, block // 4)
    powers = [
        sum(value * value for value in weighted[at:at + block]) / block
        for at in range(0, len(weighted) - block + 1, step)
    ]
    loudest = max(powers)
    kept = [power for power in powers if power > loudest / 10]
    return -0.691 + 10 * math.log10(sum(kept) / len(kept))


def levelled(samples):
    gain = 10 ** ((TARGET_LUFS - lufs(samples)) / 20)
    peak = max(abs(value) for value in samples) * gain
    if peak > CEILING:
        gain *= CEILING / peak
    return [value * gain for value in samples]


def main():
    folder = Path(sys.argv[1])
    for cue in CUES:
        samples = levelled(cue())
        path = folder / f"{cue.__name__}.wav"
        with wave.open(str(path), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(b"".join(struct.pack("<h", round(value * 32767)) for value in samples))
        print(f"{path.name:18} {len(samples) / RATE:4.1f} s {lufs(samples):6.1f} LUFS {path.stat().st_size:7} bytes")


main()
