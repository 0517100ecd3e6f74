//! Buffers: memory of Python, read and written in place.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::exceptions::{BufferError, TypeError, ValueError};
use snakebridge::{
    Error, Object, Result, Value, call_as,
    types::{Buffer, ByteArray, MemoryView},
};

mod constructs {
    snakebridge::python_module!(
        pub "bytes_like",
        pub "writable_buffer" as writable,
        path = "fixtures/python/constructs",
    );
}
snakebridge::python_module!(
    "io",
    "struct" as structs,
    "hashlib",
    "array",
    "mmap",
    "zlib",
    "socket",
    "base64",
    "re",
    // Unions of protocols and buffers, which a class may fit both of.
    "http.client",
    "enum"
);

use constructs::{bytes_like, writable};

#[test]
fn a_bytearray_is_a_live_handle() -> Result<()> {
    let bytes: ByteArray = bytes_like::growing(b"abcd")?;
    assert_eq!((bytes.len()?, bytes.is_readonly()?), (4, false));
    bytes.copy_from_slice(1, b"XY")?;
    assert_eq!(bytes.to_vec()?, b"aXYd");
    let view: MemoryView = bytes_like::viewed(&bytes)?;
    bytes.copy_from_slice(0, b"Z")?;
    assert_eq!(view.to_vec()?, b"ZXYd", "the same memory");
    // While it is viewed it cannot grow; our own views are gone by then.
    let error = bytes.push(1).unwrap_err();
    assert!(error.is::<BufferError>(), "{error}");
    view.release()?;
    bytes.push(0xff)?;
    bytes.extend(&bytes_like::growing(b"!")?)?;
    bytes.extend(b"?")?;
    assert_eq!(bytes.to_vec()?, b"ZXYd\xff!?");
    bytes.clear()?;
    assert_eq!(bytes.to_vec()?, b"");
    assert!(view.to_vec().unwrap_err().is::<ValueError>());
    Ok(())
}

#[test]
fn nothing_is_written_beyond_the_end_or_into_what_is_read_only() -> Result<()> {
    let bytes = ByteArray::new(b"abcd")?;
    for offset in [3, 5, usize::MAX] {
        match bytes.copy_from_slice(offset, b"XY") {
            Err(Error::UnsupportedValue { message, .. }) => {
                assert_eq!(
                    message,
                    format!("2 bytes at {offset} reach beyond the 4 of the buffer")
                );
            }
            other => panic!("{other:?}"),
        }
    }
    bytes.copy_from_slice(4, b"")?;
    assert_eq!(bytes.to_vec()?, b"abcd");
    ByteArray::new(b"")?.copy_from_slice(0, b"")?;
    let fixed: Buffer = call_as("builtins", "bytes", (b"abcd",))?;
    assert!(fixed.is_readonly()?);
    assert!(fixed.copy_from_slice(0, b"X").unwrap_err().is::<TypeError>());
    assert_eq!((fixed.to_vec()?, fixed.byte_len()?), (b"abcd".to_vec(), 4));
    Ok(())
}

#[test]
fn a_view_has_items_of_a_format_and_bytes_all_the_same() -> Result<()> {
    let every_second = bytes_like::every_second(b"abcde")?;
    assert_eq!(
        (every_second.to_vec()?, every_second.len()?),
        (b"ace".to_vec(), 3)
    );
    let numbers = bytes_like::numbers()?;
    assert_eq!((numbers.len()?, numbers.nbytes()?), (2, 4));
    assert_eq!((numbers.format()?, numbers.itemsize()?), ("H".to_owned(), 2));
    let expected = [1_u16.to_ne_bytes(), 2_u16.to_ne_bytes()].concat();
    assert_eq!(numbers.to_vec()?, expected);
    numbers.copy_from_slice(2, &7_u16.to_ne_bytes())?;
    assert_eq!(numbers.get_item(1)?, Value::Int(7));
    numbers.set_item(0, 258)?;
    assert_eq!(numbers.tolist()?.to::<Vec<i64>>()?, [258, 7]);
    assert_eq!(numbers.cast("B")?.len()?, 4);
    let fixed = numbers.toreadonly()?;
    assert!(fixed.set_item(0, 1).unwrap_err().is::<TypeError>());
    Ok(())
}

#[test]
fn what_is_no_buffer_is_a_mismatch() {
    match bytes_like::lies() {
        Err(Error::TypeMismatch { expected, got, .. }) => {
            assert_eq!((&*expected, &*got), ("bytearray", "bytes"));
        }
        other => panic!("{other:?}"),
    }
    match call_as::<Buffer>("builtins", "int", (1,)) {
        Err(Error::TypeMismatch { expected, got, .. }) => {
            assert_eq!((&*expected, &*got), ("an object with the buffer protocol", "int"));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn bytes_and_bytearrays_are_arms_of_their_own() -> Result<()> {
    assert_eq!(bytes_like::kind(b"ab")?, "bytes");
    assert_eq!(bytes_like::kind(&ByteArray::new(b"ab")?)?, "bytearray");
    match bytes_like::doubled(&ByteArray::new(b"ab")?)? {
        bytes_like::StrOrBytearray::Bytearray(bytes) => assert_eq!(bytes.to_vec()?, b"abab"),
        other => panic!("{other:?}"),
    }
    assert!(matches!(
        bytes_like::doubled("ab")?,
        bytes_like::StrOrBytearray::Str(text) if text == "abab"
    ));
    // Bytes of Rust become one, for a function that asks for a bytearray.
    assert_eq!(bytes_like::viewed(b"ab")?.to_vec()?, b"ab");
    assert!(!bytes_like::viewed(b"ab")?.is_readonly()?);
    Ok(())
}

#[test]
fn what_writes_takes_a_handle_and_what_reads_takes_both() -> Result<()> {
    let target = ByteArray::zeroed(3)?;
    assert_eq!(writable::fill(&target, 7)?, 3);
    assert_eq!(target.to_vec()?, [7; 3]);
    assert_eq!(writable::total(&target)?, 21);
    assert_eq!(writable::total(&[1, 2])?, 3);
    let parts = vec![1, 2];
    assert_eq!(writable::total(&parts)?, 3);
    assert_eq!(writable::kind_or_text(&MemoryView::new(&target)?)?, "memoryview");

    let object: Object = call_as("builtins", "bytes", (b"ab",))?;
    assert_eq!(writable::total(&object)?, 195);
    // A view of a part is written to alone.
    let numbers = array::Array::<i64>::new("H")?;
    numbers.extend([1, 2])?;
    assert_eq!(writable::fill(&numbers, 1)?, 4);
    assert_eq!(numbers.tolist()?, [257, 257]);
    assert_eq!(writable::kind_with(|kw| kw.source(&numbers))?, "array");
    assert_eq!(writable::kind_with(|kw| kw.source(None))?, "NoneType");
    assert_eq!(writable::kind_with(|kw| kw.source(Some(&b"ab"[..])))?, "bytes");
    assert_eq!(writable::kind_or_text("ab")?, "str");
    assert_eq!(writable::kind_or_text(b"ab")?, "bytes");
    assert_eq!(writable::kind_or_text(&target)?, "bytearray");
    assert_eq!(writable::total_of([&target])?, 21);
    assert_eq!(writable::total_of([b"\x01", b"\x02"])?, 3);
    assert_eq!(writable::total_of(vec![vec![1, 2], vec![3]])?, 6);
    Ok(())
}

#[test]
fn the_standard_library_writes_into_them() -> Result<()> {
    let target = ByteArray::zeroed(4)?;
    let source = io::BytesIo::new_with(|kw| kw.initial_bytes(b"abc"))?;
    assert_eq!(source.readinto(&target)?, 3);
    assert_eq!(target.to_vec()?, b"abc\0");
    structs::pack_into(">H", &target, 1, (0x4142,))?;
    assert_eq!(target.to_vec()?, b"aAB\0");
    assert_eq!(structs::unpack(">4s", &target)?, [Value::from(b"aAB\0".to_vec())]);
    let memory = mmap::Mmap::new(-1, 8)?;
    assert_eq!(memory.write(b"12345678")?, 8);
    structs::pack_into("<B", &memory, 7, (120,))?;
    assert_eq!(zlib::crc32(&memory)?, zlib::crc32(b"1234567x")?);
    let view = source.getbuffer()?;
    view.copy_from_slice(0, b"X")?;
    drop(view);
    assert_eq!(source.getvalue()?, b"Xbc");
    let (left, right) = socket::socketpair()?;
    left.sendall(&target)?;
    let received = ByteArray::zeroed(4)?;
    assert_eq!(right.recv_into(&received)?, 4);
    assert_eq!(received.to_vec()?, target.to_vec()?);
    Ok(())
}

#[test]
fn the_standard_library_reads_from_them() -> Result<()> {
    let source = ByteArray::new(b"abc")?;
    let hash = hashlib::Blake2b::new()?;
    hash.update(&source)?;
    let whole = hashlib::Blake2b::new_with(|kw| kw.data(b"abc"))?;
    assert_eq!(hash.hexdigest()?, whole.hexdigest()?);
    assert_eq!(zlib::crc32(&source)?, zlib::crc32(b"abc")?);
    assert_eq!(base64::b64encode(&source)?, b"YWJj");
    assert_eq!(base64::b64decode(&ByteArray::new(b"YWJj")?)?, b"abc");
    assert_eq!(base64::b64decode("YWJj")?, b"abc");
    let memory = mmap::Mmap::new(-1, 4)?;
    memory.write(b"YWJj")?;
    assert_eq!(base64::b64decode(&memory)?, b"abc", "a class of the same call");
    let pattern = re::compile(b"b+")?;
    assert_eq!(pattern.sub(b"-", &source)?, b"a-c");
    Ok(())
}
