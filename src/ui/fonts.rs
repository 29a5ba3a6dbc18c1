//! The typefaces: Inter for the console, Noto Sans for the projector, Phosphor for icons.

use std::sync::Arc;

use egui::{Context, FontData, FontDefinitions, FontFamily};

const FACES: [(&str, &[u8]); 4] = [
    ("inter", include_bytes!("../../assets/fonts/Inter-Regular.otf")),
    ("inter-strong", include_bytes!("../../assets/fonts/Inter-SemiBold.otf")),
    ("noto", include_bytes!("../../assets/fonts/NotoSans-Regular.ttf")),
    ("noto-strong", include_bytes!("../../assets/fonts/NotoSans-Bold.ttf")),
];

/// Semibold, for titles and what must stand out.
pub fn strong() -> FontFamily {
    FontFamily::Name("strong".into())
}

pub fn projector() -> FontFamily {
    FontFamily::Name("projector".into())
}

pub fn projector_strong() -> FontFamily {
    FontFamily::Name("projector-strong".into())
}

/// Icons with their inside filled; the regular ones are a fallback of every family.
pub fn icons_filled() -> FontFamily {
    FontFamily::Name("icons-filled".into())
}

/// Gives egui all faces. Each family falls back to icons, then to the other face for the letters it lacks.
pub fn install(ctx: &Context) {
    let mut fonts = FontDefinitions::default();
    for (name, bytes) in FACES {
        fonts.font_data.insert(name.into(), Arc::new(FontData::from_static(bytes)));
    }
    for (name, variant) in [("icons", egui_phosphor::Variant::Regular), ("icons-filled", egui_phosphor::Variant::Fill)]
    {
        fonts.font_data.insert(name.into(), Arc::new(variant.font_data()));
    }
    for (family, faces) in [
        (FontFamily::Proportional, ["inter", "icons", "noto"]),
        (strong(), ["inter-strong", "icons", "noto-strong"]),
        (projector(), ["noto", "icons", "inter"]),
        (projector_strong(), ["noto-strong", "icons", "inter-strong"]),
        // Letters come first: the icon font maps a-z to blanks.
        (icons_filled(), ["inter", "icons-filled", "noto"]),
    ] {
        fonts.families.insert(family, faces.map(String::from).to_vec());
    }
    ctx.set_fonts(fonts);
}
