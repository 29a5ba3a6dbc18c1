//! Where the numbers of the table were read.

/// A publication, and through whose hands its text came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// RiMEA 3.0.0, with the coordinates and acceptance of JuPedSim's former tests.
    Rimea3,
    /// RiMEA 4.1.1, as jupedsim-web-community codes it.
    Rimea4,
    /// RiMEA e.V.'s band for test 16, by way of the same.
    RimeaBand,
    /// IMO MSC.1/Circ.1533, as the FDS+Evac guide restates it.
    Imo,
    /// NIST Technical Note 1822, as jupedsim-web-community codes it.
    Nist,
    /// ISO 20414:2020, as jupedsim-web-community codes it; the standard itself was not read.
    Iso,
    /// ISO 20414 test 18 with the law of Frantzich and Nilsson, reckoned by hand by pyFDS-Evac.
    IsoSmoke,
    /// ISO 20414 test 19, the dose that the Fire Dynamics Simulator's own device reckons, published by pyFDS-Evac.
    IsoDose,
    /// Purser's equations for carbon monoxide, dioxide and want of oxygen (SFPE Handbook, 4th edition).
    Purser,
    /// Seyfried 2009 and six more bottleneck experiments: the common line J = 1.924 w − 0.069.
    Bottleneck,
    /// Our own reading of a requirement in words, or our own margin; set before the first run.
    Own,
}

impl Source {
    pub const fn text(self) -> &'static str {
        match self {
            Self::Rimea3 => "RiMEA 3.0.0 (JuPedSim)",
            Self::Rimea4 => "RiMEA 4.1.1 (jupedsim-web-community)",
            Self::RimeaBand => "RiMEA e.V., test 16",
            Self::Imo => "IMO MSC.1/Circ.1533 (FDS+Evac)",
            Self::Nist => "NIST TN 1822 (jupedsim-web-community)",
            Self::Iso => "ISO 20414:2020 (jupedsim-web-community)",
            Self::IsoSmoke => "ISO 20414:2020, 18 (pyFDS-Evac)",
            Self::IsoDose => "ISO 20414:2020, 19 (FDS 6.10.1, pyFDS-Evac)",
            Self::Purser => "Purser, SFPE Handbook 4",
            Self::Bottleneck => "Seyfried 2009 + 6",
            Self::Own => "Sardze",
        }
    }
}
