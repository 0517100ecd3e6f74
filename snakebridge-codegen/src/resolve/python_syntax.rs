//! Types, literals and signatures as Python writes them, for documentation.

use snakebridge_introspect::model::{AnyReason, Lit, Param, ParamKind, Sig, Type};

/// A type, class names without `builtins.` and `typing.`.
pub(crate) fn ty(ty: &Type) -> String {
    let list = |items: &[Type]| items.iter().map(self::ty).collect::<Vec<_>>().join(", ");
    let generic = |name: &str, args: &[Type]| match args {
        [] => short(name).to_owned(),
        args => format!("{}[{}]", short(name), list(args)),
    };
    match ty {
        Type::Inst { name, args } | Type::Alias { name, args } => generic(name, args),
        Type::Union { items } => items.iter().map(self::ty).collect::<Vec<_>>().join(" | "),
        Type::None => "None".to_owned(),
        Type::Never => "Never".to_owned(),
        Type::SelfType => "Self".to_owned(),
        Type::Any {
            why: AnyReason::MaybeNone,
        } => "MaybeNone".to_owned(),
        Type::Any { .. } => "Any".to_owned(),
        Type::Literal { values } => {
            format!(
                "Literal[{}]",
                values.iter().map(lit).collect::<Vec<_>>().join(", ")
            )
        }
        Type::Tuple {
            items,
            variadic: true,
        } => format!("tuple[{}, ...]", list(items)),
        Type::Tuple { items, .. } if items.is_empty() => "tuple[()]".to_owned(),
        Type::Tuple { items, .. } => format!("tuple[{}]", list(items)),
        Type::Type { of } => format!("type[{}]", self::ty(of)),
        Type::Callable { params: None, ret } => format!("Callable[..., {}]", self::ty(ret)),
        Type::Callable {
            params: Some(params),
            ret,
        } => format!("Callable[[{}], {}]", list(params), self::ty(ret)),
        Type::Tv { id } => id.rsplit('.').next().unwrap_or(id).to_owned(),
        Type::Unpack { item } => format!("*{}", self::ty(item)),
        Type::Unresolved { name } => name.clone(),
    }
}

fn short(name: &str) -> &str {
    ["builtins.", "typing.", "_typeshed."]
        .iter()
        .find_map(|p| name.strip_prefix(p))
        .unwrap_or(name)
}

/// A literal.
pub(crate) fn lit(lit: &Lit) -> String {
    let list = |items: &[Lit]| items.iter().map(self::lit).collect::<Vec<_>>().join(", ");
    match lit {
        Lit::None => "None".to_owned(),
        Lit::Bool(true) => "True".to_owned(),
        Lit::Bool(false) => "False".to_owned(),
        Lit::Int(text) | Lit::Float(text) | Lit::Opaque(text) | Lit::Enum(text) => text.clone(),
        Lit::Str(text) => format!("'{}'", text.escape_debug()),
        Lit::Bytes(hex) if hex.is_empty() => "b''".to_owned(),
        Lit::Bytes(hex) => format!("bytes.fromhex('{hex}')"),
        Lit::Tuple(items) if items.len() == 1 => format!("({},)", list(items)),
        Lit::Tuple(items) => format!("({})", list(items)),
        Lit::List(items) => format!("[{}]", list(items)),
    }
}

/// `def name(a, /, b: int = 0) -> str`.
pub(crate) fn signature(name: &str, sig: &Sig) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut keyword_only = false;
    for (i, param) in sig.params.iter().enumerate() {
        let starts_keywords = param.kind == ParamKind::Keyword && !keyword_only;
        if starts_keywords && !sig.params[..i].iter().any(|p| p.kind == ParamKind::VarArgs) {
            parts.push("*".to_owned());
        }
        keyword_only |= param.kind == ParamKind::Keyword;
        parts.push(self::param(param));
        let next = sig.params.get(i + 1).map(|p| p.kind);
        if param.kind == ParamKind::Positional && next != Some(ParamKind::Positional) {
            parts.push("/".to_owned());
        }
    }
    let prefix = if sig.is_async { "async def" } else { "def" };
    format!("{prefix} {name}({}) -> {}", parts.join(", "), ty(&sig.ret))
}

fn param(param: &Param) -> String {
    let stars = match param.kind {
        ParamKind::VarArgs => "*",
        ParamKind::VarKeywords => "**",
        _ => "",
    };
    let annotation = match &param.ty {
        Type::Any {
            why: AnyReason::Missing | AnyReason::Opaque,
        } => String::new(),
        other => format!(": {}", ty(other)),
    };
    let default = param
        .default
        .as_ref()
        .map_or_else(String::new, |d| format!(" = {}", lit(d)));
    format!("{stars}{}{annotation}{default}", param.name)
}
