// @generated from exception_hierarchy.json: the API of the bindings
/// Python module `exception_hierarchy`.
pub mod exception_hierarchy {
    /// Python `exception_hierarchy.fail`.
    pub fn fail<'a>(which: impl Arg<'a, String>) -> Result<i64>;
    /// Python exception `exception_hierarchy.AppError`.
    pub struct AppError { base: exceptions::Exception }
    impl Nominal for AppError;
    impl Clone for AppError;
    impl Deref for AppError { type Target = exceptions::Exception; }
    impl Debug for AppError;
    impl Display for AppError;
    impl IsA<AppError> for AppError;
    impl IsA<exceptions::Exception> for AppError;
    impl IsA<exceptions::BaseException> for AppError;
    impl<__S> In<__S> for AppError where exceptions::Exception: In<__S>;
    impl Holds for AppError { type Class = Self; }
    impl<'a> Give<'a> for AppError { type Class = Self; type How = ByValue; }
    impl Kinded for AppError { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::AppError;
    impl AppError {
        /// Python `exception_hierarchy.AppError.AppError`.
        pub fn new<'a>(args: impl Args<'a, Value>) -> Result<Self>;
    }
    /// Python exception `exception_hierarchy.Missing`.
    pub struct Missing { base: self::AppError }
    impl Nominal for Missing;
    impl Clone for Missing;
    impl Deref for Missing { type Target = self::AppError; }
    impl Debug for Missing;
    impl Display for Missing;
    impl IsA<Missing> for Missing;
    impl IsA<self::AppError> for Missing;
    impl IsA<exceptions::Exception> for Missing;
    impl IsA<exceptions::LookupError> for Missing;
    impl IsA<exceptions::BaseException> for Missing;
    impl<__S> In<__S> for Missing where self::AppError: In<__S>;
    impl Holds for Missing { type Class = Self; }
    impl<'a> Give<'a> for Missing { type Class = Self; type How = ByValue; }
    impl Kinded for Missing { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Missing;
    impl Missing {
        /// Python `exception_hierarchy.Missing.Missing`.
        pub fn new<'a>(args: impl Args<'a, Value>) -> Result<Self>;
    }
    /// Python exception `exception_hierarchy.MissingFile`.
    pub struct MissingFile { base: exceptions::OSError }
    impl Nominal for MissingFile;
    impl Clone for MissingFile;
    impl Deref for MissingFile { type Target = exceptions::OSError; }
    impl Debug for MissingFile;
    impl Display for MissingFile;
    impl IsA<MissingFile> for MissingFile;
    impl IsA<self::Missing> for MissingFile;
    impl IsA<self::AppError> for MissingFile;
    impl IsA<exceptions::Exception> for MissingFile;
    impl IsA<exceptions::LookupError> for MissingFile;
    impl IsA<exceptions::OSError> for MissingFile;
    impl IsA<exceptions::BaseException> for MissingFile;
    impl<__S> In<__S> for MissingFile where exceptions::OSError: In<__S>;
    impl Holds for MissingFile { type Class = Self; }
    impl<'a> Give<'a> for MissingFile { type Class = Self; type How = ByValue; }
    impl Kinded for MissingFile { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::MissingFile;
    impl MissingFile {
        /// Python `exception_hierarchy.MissingFile.MissingFile`.
        pub fn new<'a>(args: impl Args<'a, Value>) -> Result<Self>;
    }
}
