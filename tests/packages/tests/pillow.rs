//! An image, made, resized, written and read again.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]

snakebridge::python_module!("PIL.Image" as image);

#[test]
fn an_image_is_resized() {
    let picture = image::new_with("RGB", (4, 2), |kw| kw.color("red")).unwrap();
    let half = picture.resize((2, 1)).unwrap();
    assert_eq!(half.size().unwrap(), (2, 1));
    assert_eq!(half.mode().unwrap(), "RGB");
    match half.getpixel((1, 0)).unwrap() {
        Some(image::FloatOrIntList::IntList(pixel)) => assert_eq!(pixel, [255, 0, 0]),
        other => panic!("a red pixel, not {other:?}"),
    }
    let folder = std::env::temp_dir().join(format!("snakebridge-pillow-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("half.png");
    half.save(&file).unwrap();
    let again = image::open(&file).unwrap();
    assert_eq!(again.size().unwrap(), (2, 1));
    assert_eq!(again.format().unwrap().as_deref(), Some("PNG"));
    std::fs::remove_dir_all(&folder).unwrap();
}
