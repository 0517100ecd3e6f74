// @generated from path_argument.json: the API of the bindings
/// Python module `path_argument`.
pub mod path_argument {
    /// Python `path_argument.kind`.
    pub fn kind<'a>(path: impl Arg<'a, PathBuf>) -> Result<String>;
    /// Python `path_argument.joined`.
    pub fn joined<'a>(folder: impl Arg<'a, Value>, name: impl Arg<'a, String>) -> Result<Object>;
}
