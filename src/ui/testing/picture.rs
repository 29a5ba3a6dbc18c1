//! Pictures of panels without a window and without a graphics card: what a harness shows, painted triangle by triangle
//! into a PNG. Only where `SARDZE_PICTURES` names a folder, for whoever wants to look.

use std::path::{Path, PathBuf};

use egui::epaint::{Mesh, Primitive, Vertex};
use egui::{Color32, ColorImage, Rect};
use egui_kittest::Harness;

/// Writes what is shown now as `<name>.png`, if pictures are wanted.
pub fn picture<T>(harness: &Harness<'_, T>, name: &str) {
    let Some(folder) = std::env::var_os("SARDZE_PICTURES").map(PathBuf::from) else { return };
    let output = harness.output();
    let size = harness.ctx.content_rect().size() * output.pixels_per_point;
    let mut paper = Paper::new(size.x as usize, size.y as usize);
    let letters = harness.ctx.fonts(|fonts| fonts.image());
    for clipped in harness.ctx.tessellate(output.shapes.clone(), output.pixels_per_point) {
        if let Primitive::Mesh(mesh) = &clipped.primitive {
            paper.mesh(mesh, &letters, clipped.clip_rect, output.pixels_per_point);
        }
    }
    paper.save(&folder.join(format!("{name}.png")));
}

struct Paper {
    width: usize,
    height: usize,
    pixels: Vec<Color32>,
}

impl Paper {
    fn new(width: usize, height: usize) -> Self {
        Self { width, height, pixels: vec![Color32::BLACK; width * height] }
    }

    fn mesh(&mut self, mesh: &Mesh, letters: &ColorImage, clip: Rect, scale: f32) {
        for corners in mesh.triangles() {
            self.triangle(corners.map(|at| mesh.vertices[at as usize]), letters, clip, scale);
        }
    }

    fn triangle(&mut self, corners: [Vertex; 3], letters: &ColorImage, clip: Rect, scale: f32) {
        let [a, b, c] = corners.map(|it| it.pos * scale);
        let whole = (b - a).x * (c - a).y - (b - a).y * (c - a).x;
        if whole.abs() < 1e-6 {
            return;
        }
        let bounds = Rect::from_points(&[a, b, c]).intersect(clip * scale);
        let span =
            |low: f32, high: f32, most: usize| (low.max(0.0) as usize)..((high.max(0.0).ceil() as usize).min(most));
        for y in span(bounds.top(), bounds.bottom(), self.height) {
            for x in span(bounds.left(), bounds.right(), self.width) {
                let at = egui::pos2(x as f32 + 0.5, y as f32 + 0.5);
                let part = |p: egui::Pos2, q: egui::Pos2| ((q - p).x * (at - p).y - (q - p).y * (at - p).x) / whole;
                let parts = [part(b, c), part(c, a), part(a, b)];
                // A pixel on the seam of two triangles belongs to one of them.
                if parts[0] < 0.0 || parts[1] < 0.0 || parts[2] < 0.0 || !(clip * scale).contains(at) {
                    continue;
                }
                let mix = |value: fn(&Vertex) -> f32| {
                    corners.iter().zip(parts).map(|(corner, part)| value(corner) * part).sum::<f32>()
                };
                let uv = [mix(|it| it.uv.x) * letters.size[0] as f32, mix(|it| it.uv.y) * letters.size[1] as f32];
                let texel = |nth: usize| (uv[nth] as usize).min(letters.size[nth] - 1);
                let ink = letters.pixels[texel(1) * letters.size[0] + texel(0)].to_array();
                let colour = [
                    mix(|it| it.color.r().into()),
                    mix(|it| it.color.g().into()),
                    mix(|it| it.color.b().into()),
                    mix(|it| it.color.a().into()),
                ];
                self.blend(x, y, std::array::from_fn(|nth| colour[nth] * f32::from(ink[nth]) / 255.0));
            }
        }
    }

    #[expect(clippy::disallowed_methods, reason = "a picture has the colours that were mixed")]
    fn blend(&mut self, x: usize, y: usize, [r, g, b, a]: [f32; 4]) {
        let under = &mut self.pixels[y * self.width + x];
        let rest = 1.0 - a / 255.0;
        let [ur, ug, ub, _] = under.to_array();
        let mixed = [(r, ur), (g, ug), (b, ub)].map(|(over, under)| (over + f32::from(under) * rest).round() as u8);
        *under = Color32::from_rgb(mixed[0], mixed[1], mixed[2]);
    }

    #[expect(clippy::disallowed_methods, reason = "a picture is a file")]
    fn save(&self, path: &Path) {
        let mut rows = Vec::new();
        for row in self.pixels.chunks(self.width) {
            rows.push(0);
            rows.extend(row.iter().flat_map(|pixel| [pixel.r(), pixel.g(), pixel.b()]));
        }
        let mut head = Vec::new();
        head.extend((self.width as u32).to_be_bytes());
        head.extend((self.height as u32).to_be_bytes());
        head.extend([8, 2, 0, 0, 0]);
        let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
        for (kind, body) in [(b"IHDR", head), (b"IDAT", stored(&rows)), (b"IEND", Vec::new())] {
            png.extend((body.len() as u32).to_be_bytes());
            let named = [kind.as_slice(), &body].concat();
            png.extend(&named);
            png.extend(crc(&named).to_be_bytes());
        }
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, png).unwrap();
    }
}

/// A zlib stream that packs nothing.
fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut stream = vec![0x78, 0x01];
    let mut blocks = bytes.chunks(0xffff).peekable();
    while let Some(block) = blocks.next() {
        stream.push(u8::from(blocks.peek().is_none()));
        stream.extend((block.len() as u16).to_le_bytes());
        stream.extend((!(block.len() as u16)).to_le_bytes());
        stream.extend(block);
    }
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in bytes {
        a = (a + u32::from(*byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    stream.extend((b << 16 | a).to_be_bytes());
    stream
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| crc >> 1 ^ (0xedb8_8320 & 0_u32.wrapping_sub(crc & 1)))
    };
    !bytes.iter().fold(!0, step)
}
