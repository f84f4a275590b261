use super::*;

const CLEAR: [u8; 4] = [0; 4];
const TEAL: [u8; 4] = [15, 76, 92, 255];

/// A picture with a block of one colour in the middle of another.
fn block(around: [u8; 4], inside: [u8; 4]) -> RgbaImage {
    RgbaImage::from_fn(300, 200, |x, y| {
        let inner = (100..200).contains(&x) && (80..120).contains(&y);
        Rgba(if inner { inside } else { around })
    })
}

fn saved(picture: &RgbaImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    let written = if format == ImageFormat::Jpeg {
        image::DynamicImage::from(picture.clone()).into_rgb8().write_to(&mut file, format)
    } else {
        picture.write_to(&mut file, format)
    };
    written.unwrap();
    file.into_inner()
}

fn png(picture: &RgbaImage) -> Vec<u8> {
    saved(picture, ImageFormat::Png)
}

fn svg(inside: &str) -> Vec<u8> {
    let size = "xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"";
    format!("<svg {size}>{inside}</svg>").into_bytes()
}

fn colour(text: &str) -> Colour {
    Colour::parse(text).unwrap()
}

#[test]
fn every_kind_of_file_is_read_and_its_empty_edges_are_cut() {
    for format in [ImageFormat::Png, ImageFormat::WebP, ImageFormat::Jpeg] {
        let logo = Logo::read(&saved(&block([255; 4], TEAL), format)).unwrap();
        assert!((logo.ratio() - 2.5).abs() < 0.3, "{format:?} {}", logo.ratio());
        assert!(logo.png().starts_with(b"\x89PNG"));
    }
    let logo = Logo::read(&png(&block(CLEAR, TEAL))).unwrap();
    assert_eq!((logo.width, logo.height), (102, 42));
    let drawn = Logo::read(&svg("<rect x=\"10\" width=\"20\" height=\"20\" fill=\"#0f4c5c\"/>"));
    assert!((drawn.unwrap().ratio() - 1.0).abs() < 0.01);
}

#[test]
fn a_ground_of_its_own_is_kept() {
    let logo = Logo::read(&png(&block(TEAL, [255; 4]))).unwrap();
    assert_eq!((logo.width, logo.height), (300, 200));
    assert!(logo.is_seen_on(Colour::WHITE) && logo.is_seen_on(colour("#0f4c5c")));
}

#[test]
fn what_is_kept_reads_as_the_same_logo() {
    let logo = Logo::read(&png(&block(CLEAR, TEAL))).unwrap();
    assert_eq!(Logo::kept(logo.png()).unwrap(), logo);
    assert_eq!(Logo::read(logo.png()).unwrap(), logo);
    assert_eq!(Logo::kept(b"damaged"), None);
}

#[test]
fn a_large_picture_is_kept_small_without_dark_edges() {
    let wide = RgbaImage::from_fn(4000, 1000, |x, _| {
        Rgba(if x / 500 % 2 == 0 { [255, 200, 0, 255] } else { CLEAR })
    });
    let logo = Logo::read(&png(&wide)).unwrap();
    assert_eq!((logo.width, logo.height), (1200, 343));
    let kept = decoded(logo.png()).unwrap().unwrap();
    let dark = kept.pixels().filter(|pixel| pixel.0[3] > 40 && pixel.0[0] < 230).count();
    assert_eq!(dark, 0);
}

#[test]
fn white_on_clear_is_a_logo_that_paper_hides() {
    let logo = Logo::read(&png(&block(CLEAR, [255; 4]))).unwrap();
    assert!(!logo.is_seen_on(Colour::WHITE));
    assert!(logo.is_seen_on(colour("#1c2529")));
    assert_eq!((logo.width, logo.height), (102, 42));
}

#[test]
fn colours_are_those_it_is_known_by() {
    let logo = Logo::read(&png(&block([168, 68, 47, 255], TEAL))).unwrap();
    assert_eq!(logo.colours(), [colour("#a8442f"), colour("#0f4c5c")]);
    let grey = Logo::read(&png(&block([90, 90, 90, 255], [0, 0, 0, 255]))).unwrap();
    assert!(grey.colours().is_empty());
}

#[test]
fn what_is_no_logo_is_said() {
    for all in [CLEAR, [255; 4]] {
        assert_eq!(Logo::read(&png(&block(all, all))), Err(LogoError::Empty));
    }
    let cut = png(&block(CLEAR, TEAL));
    for file in [b"".as_slice(), b"GIF89a", b"%PDF-1.7", b"<svg", b"<html/>", &cut[..60]] {
        assert_eq!(Logo::read(file), Err(LogoError::NotAPicture));
    }
    assert_eq!(Logo::read(&vec![0; 2_000_001]), Err(LogoError::TooLarge));
}

#[test]
fn a_drawing_reads_no_other_file() {
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("secret.png");
    std::fs::write(&secret, png(&block(TEAL, TEAL))).unwrap();
    let outside = format!(
        "<image width=\"40\" height=\"20\" href=\"{0}\"/><image href=\"file://{0}\"/>",
        secret.display()
    );
    assert_eq!(Logo::read(&svg(&outside)), Err(LogoError::Empty));
}

#[test]
fn letters_are_drawn_in_the_face_they_name_or_not_at_all() {
    let text = |face: &str| svg(&format!("<text y=\"15\" font-family=\"{face}\">Crumb</text>"));
    assert!(Logo::read(&text("Fraunces")).unwrap().ratio() > 2.0);
    assert!(Logo::read(&text("No Such Face, sans-serif")).is_ok());
    assert_eq!(Logo::read(&text("No Such Face")), Err(LogoError::Letters));
}

#[test]
fn a_picture_full_of_grain_is_kept_smaller_and_a_huge_one_refused() {
    let grain = RgbaImage::from_fn(1200, 600, |x, y| {
        let mixed = (x * 7_919 + y * 104_729).wrapping_mul(2_654_435_761);
        let [a, b, c, _] = mixed.to_be_bytes();
        Rgba([a, b, c, 255])
    });
    let logo = Logo::read(&saved(&grain, ImageFormat::Jpeg)).unwrap();
    assert!(logo.png().len() <= KEPT_BYTES, "{}", logo.png().len());
    assert!(logo.width >= 300);
    let huge = saved(&RgbaImage::from_pixel(6_000, 4_100, Rgba(TEAL)), ImageFormat::Png);
    assert_eq!(Logo::read(&huge), Err(LogoError::TooManyPixels));
}

#[test]
fn a_drawing_that_would_keep_the_computer_busy_is_refused() {
    let chain = (0..2_000).map(|at| {
        format!(
            "<clipPath id=\"c{at}\" clip-path=\"url(#c{})\"><path d=\"M0 0h9v9z\"/></clipPath>",
            at + 1
        )
    });
    let masks = (0..2_000).map(|at| format!("<mask id=\"m{at}\" mask=\"url(#m{})\"/>", at + 1));
    let deep = "<g opacity=\".9\">".repeat(200) + &"</g>".repeat(200);
    let many = "<path d=\"M0 0h9v9z\"/>".repeat(3_100);
    let turbulence =
        "<filter id=\"f\"><feTurbulence numOctaves=\"2000000000\"/></filter>".to_owned();
    for inside in [chain.collect(), masks.collect(), deep, many, turbulence] {
        assert_eq!(Logo::read(&svg(&inside)), Err(LogoError::TooIntricate));
    }
}
