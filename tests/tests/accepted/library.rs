//! The first calls of the standard library: paths and addresses in unions, subclasses, pairs, `None` that picks an overload.

use std::path::Path;

use snakebridge::types::{Class, IndexMap};
use snakebridge::{Result, Value, callback, spread};

snakebridge::python_module!(
    "ast",
    "concurrent.futures" as futures,
    "contextlib",
    "email.mime.multipart" as multipart,
    "email.mime.text" as mime_text,
    "functools",
    "inspect",
    "plistlib",
    "socketserver",
    "tempfile",
    "xml.dom.minidom" as minidom,
    "xml.etree.ElementTree" as et,
);

#[test]
fn a_tree_is_parsed_from_text_and_from_a_path() -> Result<()> {
    let file = std::env::temp_dir().join(format!("snakebridge-{}.xml", std::process::id()));
    std::fs::write(&file, "<a><b/></a>").unwrap();
    let name = file.to_str().unwrap();
    for tree in [et::parse(name)?, et::parse(&file)?, et::parse(Path::new(name))?] {
        assert_eq!(et::tostring(&tree.getroot()?)?, b"<a><b /></a>");
    }
    std::fs::remove_file(&file).unwrap();
    Ok(())
}

#[test]
fn a_server_listens_at_an_address() -> Result<()> {
    let class = Class::<socketserver::StreamRequestHandler>::of()?;
    let server = socketserver::TcpServer::new(("127.0.0.1", 0), &class)?;
    assert_eq!(server.timeout()?, None);
    Ok(())
}

#[test]
fn futures_are_waited_for_by_their_own_attributes() -> Result<()> {
    let pool = futures::ThreadPoolExecutor::new()?;
    let mut sum = 0;
    let all = [
        pool.submit(callback(|| 2_i64), ())?,
        pool.submit(callback(|| 3_i64), ())?,
    ];
    for one in futures::as_completed(&all)? {
        sum += one?.result()?.read::<i64>()?;
    }
    assert_eq!(sum, 5);
    Ok(())
}

#[test]
fn a_part_is_attached_to_a_message() -> Result<()> {
    let message = multipart::MimeMultipart::new()?;
    message.attach(&mime_text::MimeText::new("body")?)?;
    message.attach(mime_text::MimeText::new("more")?)?;
    assert!(message.is_multipart()?);
    let text = message.as_string()?;
    assert!(
        text.contains("\n\nbody\n") && text.contains("\n\nmore\n"),
        "{text}"
    );
    Ok(())
}

#[test]
fn a_stack_enters_what_has_the_members() -> Result<()> {
    let stack = contextlib::ExitStack::new()?;
    let folder: String = stack.enter_context(&tempfile::TemporaryDirectory::<str>::new()?)?;
    assert!(Path::new(&folder).is_dir());
    stack.close()?;
    assert!(!Path::new(&folder).exists());
    Ok(())
}

#[test]
fn source_is_parsed_to_the_class_that_the_mode_names() -> Result<()> {
    let module: ast::Module = ast::parse("x = 1")?;
    assert_eq!(module.body()?.len()?, 1);
    let expression: ast::Expression = ast::parse_with("x", |kw| kw.mode(ast::lit::Eval))?;
    assert_eq!(ast::dump(&expression.body()?)?, "Name(id='x', ctx=Load())");
    Ok(())
}

#[test]
fn nothing_for_an_option_that_picks_an_overload() -> Result<()> {
    let document = minidom::parse_string("<a/>")?;
    let text: String = document.toxml_with(|kw| kw.encoding(()))?;
    assert_eq!(text, "<?xml version=\"1.0\" ?><a/>");
    let bytes: Vec<u8> = document.toxml_with(|kw| kw.encoding("utf-8"))?;
    assert_eq!(bytes, b"<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>");
    Ok(())
}

#[test]
fn pairs_are_a_list_where_a_list_may_stand_and_maps_are_dicts() -> Result<()> {
    let text = |data: Vec<u8>| String::from_utf8(data).unwrap();
    let list = text(plistlib::dumps([("a", 1)])?);
    assert!(list.contains("<array>") && !list.contains("<dict>"), "{list}");
    let dict = text(plistlib::dumps(IndexMap::from([("a", 1)]))?);
    assert!(dict.contains("<dict>") && !dict.contains("<array>"), "{dict}");
    Ok(())
}

#[test]
fn a_cached_closure_is_called_with_a_tuple_of_one() -> Result<()> {
    let next = functools::cache(callback(|n: i64| n + 1))?;
    assert_eq!(next.call((21,))?, 22);
    assert_eq!(next.call((21,))?, 22);
    Ok(())
}

#[test]
fn an_array_is_one_argument_where_anything_goes_and_spread_makes_several() -> Result<()> {
    let one = inspect::signature(callback(|a: Value| a))?;
    let two = inspect::signature(callback(|a: Value, b: Value| (a, b)))?;
    let bound = one.bind([1, 2])?;
    assert_eq!(
        bound.args()?[0],
        Value::from(vec![Value::from(1), Value::from(2)])
    );
    assert_eq!(one.bind(vec![1])?.args()?, [Value::from(vec![Value::from(1)])]);
    assert_eq!(two.bind((1, 2))?.args()?.len(), 2);
    assert_eq!(two.bind(spread([1, 2]))?.args()?.len(), 2);
    assert!(two.bind([1, 2]).is_err());
    Ok(())
}
