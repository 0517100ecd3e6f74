// @generated from interpreter_classes.json: the API of the bindings
/// Python module `interpreter_classes`.
pub mod interpreter_classes {
    /// Python `interpreter_classes.namespace`.
    pub fn namespace() -> Result<self::SimpleNamespace>;
    /// Python `interpreter_classes.first`.
    pub fn first<'a>(space: impl Arg<'a, self::SimpleNamespace>) -> Result<String>;
    /// Python `interpreter_classes.proxy`.
    pub fn proxy() -> Result<self::MappingProxyType<String, i64>>;
    /// Python `interpreter_classes.module`.
    pub fn module() -> Result<self::ModuleType>;
    /// Python `interpreter_classes.function`.
    pub fn function() -> Result<self::FunctionType>;
    /// Python class `interpreter_classes.Holder`.
    pub struct Holder { base: Object }
    impl Nominal for Holder;
    impl Clone for Holder;
    impl Deref for Holder { type Target = Object; }
    impl Debug for Holder;
    impl Display for Holder;
    impl IsA<Holder> for Holder;
    impl Holds for Holder { type Class = Self; }
    impl<'a> Give<'a> for Holder { type Class = Self; type How = ByValue; }
    impl Kinded for Holder { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::Holder;
    impl Holder {
        /// Python `interpreter_classes.Holder.Holder`.
        pub fn new() -> Result<Self>;
        /// Python attribute `interpreter_classes.Holder.options`: `types.SimpleNamespace`.
        pub fn options(&self) -> Result<self::SimpleNamespace>;
    }
    impl Holder {
        /// Assigns Python's `options`.
        pub fn set_options<'a>(&self, value: impl Arg<'a, self::SimpleNamespace>) -> Result<()>;
    }
    /// Python class `types.SimpleNamespace`.
    pub struct SimpleNamespace { base: Object }
    impl Nominal for SimpleNamespace;
    impl Clone for SimpleNamespace;
    impl Deref for SimpleNamespace { type Target = Object; }
    impl Debug for SimpleNamespace;
    impl Display for SimpleNamespace;
    impl IsA<SimpleNamespace> for SimpleNamespace;
    impl Holds for SimpleNamespace { type Class = Self; }
    impl<'a> Give<'a> for SimpleNamespace { type Class = Self; type How = ByValue; }
    impl Kinded for SimpleNamespace { type Kind = Self; }
    impl SimpleNamespace {
        /// Python `interpreter_classes.SimpleNamespace.SimpleNamespace`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::SimpleNamespaceNewClosure<'a>) -> Result<Self>;
        /// Python `interpreter_classes.SimpleNamespace.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `interpreter_classes.SimpleNamespace.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `interpreter_classes.SimpleNamespace.__ne__`.
        pub fn py_ne<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
    }
    /// Python class `types.MappingProxyType`.
    pub struct MappingProxyType<KT, VT> { base: Object, marker: PhantomData<fn() -> (KT, VT)> }
    impl<KT: TypeArg, VT: TypeArg> Nominal for MappingProxyType<KT, VT>;
    impl<KT: TypeArg, VT: TypeArg> Clone for MappingProxyType<KT, VT>;
    impl<KT, VT> Deref for MappingProxyType<KT, VT> { type Target = Object; }
    impl<KT: Received, VT: Received> Debug for MappingProxyType<KT, VT>;
    impl<KT: Received, VT: Received> Display for MappingProxyType<KT, VT>;
    impl<KT, VT, __A0, __A1> IsA<self::MappingProxyType<__A0, __A1>> for MappingProxyType<KT, VT> where KT: Param<__A0>, VT: Param<__A1>;
    impl<KT, VT> Inherits<MappingProxyType<KT, VT>> for MappingProxyType<KT, VT>;
    impl<KT: TypeArg, VT: TypeArg> Holds for MappingProxyType<KT, VT> { type Class = Self; }
    impl<'a, KT: Received, VT: Received> Give<'a> for MappingProxyType<KT, VT> { type Class = Self; type How = ByValue; }
    impl<KT, VT> Kinded for MappingProxyType<KT, VT> { type Kind = Self; }
    impl<KT, VT> Has<protocol_members::__contains__> for self::MappingProxyType<KT, VT>;
    impl<KT, VT> Has<protocol_members::__getitem__> for self::MappingProxyType<KT, VT>;
    impl<KT, VT> Has<protocol_members::__iter__> for self::MappingProxyType<KT, VT>;
    impl<KT, VT> Has<protocol_members::__len__> for self::MappingProxyType<KT, VT>;
    impl<KT, VT> Has<protocol_members::__reversed__> for self::MappingProxyType<KT, VT>;
    impl<KT, VT> Has<protocol_members::copy> for self::MappingProxyType<KT, VT>;
    impl<KT, VT> Has<protocol_members::get> for self::MappingProxyType<KT, VT>;
    impl<KT, VT> Has<protocol_members::items> for self::MappingProxyType<KT, VT>;
    impl<KT, VT> Has<protocol_members::keys> for self::MappingProxyType<KT, VT>;
    impl<KT: Received, VT: Received> MappingProxyType<KT, VT> {
        /// Python `interpreter_classes.MappingProxyType.MappingProxyType`.
        pub fn new<'a, X: Kinded<Kind: Maps<Key = KT, Value = VT>> + Arg<'a, Mapping<KT, VT>>>(mapping: X) -> Result<Self>;
        /// Python `interpreter_classes.MappingProxyType.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `interpreter_classes.MappingProxyType.__str__`.
        pub fn py_str(&self) -> Result<String>;
        /// Python `interpreter_classes.MappingProxyType.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `interpreter_classes.MappingProxyType.__ne__`.
        pub fn py_ne<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `interpreter_classes.MappingProxyType.__iter__`.
        pub fn iter(&self) -> Result<PyIter<KT>>;
        /// Python `interpreter_classes.MappingProxyType.__or__`.
        pub fn bitor_any<'a, T1: Received, T2: Received, X: Kinded<Kind: Maps<Key = T1, Value = T2>> + Arg<'a, Mapping<T1, T2>>>(
            &self,
            value: X,
        ) -> Result<Dict<EitherOther<KT, T1>, EitherOther<VT, T2>>>;
        /// Python `interpreter_classes.MappingProxyType.__len__`.
        pub fn len(&self) -> Result<usize>;
        /// Python `interpreter_classes.MappingProxyType.__getitem__`.
        pub fn get_item<'a>(&self, key: impl Arg<'a, KT>) -> Result<VT>;
        /// Python `interpreter_classes.MappingProxyType.__contains__`.
        pub fn contains<'a>(&self, key: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `interpreter_classes.MappingProxyType.get`.
        pub fn get<'a>(&self, key: impl Arg<'a, KT>) -> Result<Option<VT>>;
        /// Python `interpreter_classes.MappingProxyType.get`.
        pub fn get_default<'a>(&self, key: impl Arg<'a, KT>, default: impl Arg<'a, VT>) -> Result<VT>;
        /// Python `interpreter_classes.MappingProxyType.get`.
        pub fn get_default_any<'a, T2: Received, X: Kinded<Kind = T2> + Arg<'a, T2>>(
            &self,
            key: impl Arg<'a, KT>,
            default: X,
        ) -> Result<EitherOther<VT, T2>>;
        /// Python `interpreter_classes.MappingProxyType.keys`.
        pub fn keys(&self) -> Result<Set<KT>>;
        /// Python `interpreter_classes.MappingProxyType.values`.
        pub fn values(&self) -> Result<PyIter<VT>>;
        /// Python `interpreter_classes.MappingProxyType.items`.
        pub fn items(&self) -> Result<PyIter<(KT, VT)>>;
        /// Python `interpreter_classes.MappingProxyType.copy`.
        pub fn copy(&self) -> Result<Dict<KT, VT>>;
        /// Python `interpreter_classes.MappingProxyType.__reversed__`.
        pub fn reversed(&self) -> Result<PyIter<KT>>;
    }
    impl<'__h, KT: Received, VT: Received> IntoIterator for &'__h MappingProxyType<KT, VT> {
        type Item = Result<KT>;
        type IntoIter = PyIter<KT>;
    }
    impl<KT: Received, VT: Received> Iterates for MappingProxyType<KT, VT> { type Item = KT; }
    impl<'a, KT: Received, VT: Received> Arg<'a, Iterable<KT>> for &'a MappingProxyType<KT, VT>;
    impl<'a, KT: Received, VT: Received> Arg<'a, Option<Iterable<KT>>> for &'a MappingProxyType<KT, VT>;
    impl<'a, KT: Received, VT: Received> Args<'a, Iterable<KT>> for &'a MappingProxyType<KT, VT>;
    impl<'a, KT: Received, VT: Received> Arg<'a, Iterable<KT>> for MappingProxyType<KT, VT>;
    impl<'a, KT: Received, VT: Received> Arg<'a, Option<Iterable<KT>>> for MappingProxyType<KT, VT>;
    impl<'a, KT: Received, VT: Received> Args<'a, Iterable<KT>> for MappingProxyType<KT, VT>;
    impl<'__h, '__r, KT: Received, VT: Received, __R: Arg<'__r, Mapping<KT, VT>>> BitOr<__R> for &'__h MappingProxyType<KT, VT> {
        type Output = Result<Dict<KT, VT>>;
    }
    impl<'__r, KT: Received, VT: Received, __R: Arg<'__r, Mapping<KT, VT>>> BitOr<__R> for MappingProxyType<KT, VT> {
        type Output = Result<Dict<KT, VT>>;
    }
    impl<KT: Received, VT: Received> Supports<supports::Reversed> for MappingProxyType<KT, VT> { type Output = PyIter<KT>; }
    /// Python class `types.ModuleType`.
    pub struct ModuleType { base: Object }
    impl Nominal for ModuleType;
    impl Clone for ModuleType;
    impl Deref for ModuleType { type Target = Object; }
    impl Debug for ModuleType;
    impl Display for ModuleType;
    impl IsA<ModuleType> for ModuleType;
    impl Holds for ModuleType { type Class = Self; }
    impl<'a> Give<'a> for ModuleType { type Class = Self; type How = ByValue; }
    impl Kinded for ModuleType { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::ModuleType;
    impl ModuleType {
        /// Python `interpreter_classes.ModuleType.ModuleType`.
        pub fn new<'a>(name: impl Arg<'a, String>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(name: impl Arg<'a, String>, options: impl self::options::with::ModuleTypeNewClosure<'a>) -> Result<Self>;
        /// Python `interpreter_classes.ModuleType.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `interpreter_classes.ModuleType.__getattr__`.
        pub fn get_attr<'a>(&self, name: impl Arg<'a, String>) -> Result<Value>;
    }
    /// Python class `types.FunctionType`.
    pub struct FunctionType { base: Object }
    impl Nominal for FunctionType;
    impl Clone for FunctionType;
    impl Deref for FunctionType { type Target = Object; }
    impl Debug for FunctionType;
    impl Display for FunctionType;
    impl IsA<FunctionType> for FunctionType;
    impl Holds for FunctionType { type Class = Self; }
    impl<'a> Give<'a> for FunctionType { type Class = Self; type How = ByValue; }
    impl Kinded for FunctionType { type Kind = Self; }
    impl Has<protocol_members::__call__> for self::FunctionType;
    impl Has<protocol_members::__hash__> for self::FunctionType;
    impl FunctionType {
        /// Python `interpreter_classes.FunctionType.FunctionType`.
        pub fn new<'a>(code: impl Arg<'a, self::CodeType>, globals: impl Arg<'a, Mapping<String, Value>>) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(
            code: impl Arg<'a, self::CodeType>,
            globals: impl Arg<'a, Mapping<String, Value>>,
            options: impl self::options::with::FunctionTypeNewClosure<'a>,
        ) -> Result<Self>;
        /// Python `interpreter_classes.FunctionType.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `interpreter_classes.FunctionType.__call__`.
        pub fn call<'a>(&self, args: impl Args<'a, Value>) -> Result<Value>;
        /// [`call`](Self::call()) with options, set by name.
        pub fn call_with<'a>(&self, args: impl Args<'a, Value>, options: impl self::options::with::SimpleNamespaceNewClosure<'a>) -> Result<Value>;
    }
    impl Calls for FunctionType { type Input = Value; type Output = Value; }
    /// Python class `types.CodeType`.
    pub struct CodeType { base: Object }
    impl Nominal for CodeType;
    impl Clone for CodeType;
    impl Deref for CodeType { type Target = Object; }
    impl Debug for CodeType;
    impl Display for CodeType;
    impl IsA<CodeType> for CodeType;
    impl Holds for CodeType { type Class = Self; }
    impl<'a> Give<'a> for CodeType { type Class = Self; type How = ByValue; }
    impl Kinded for CodeType { type Kind = Self; }
    impl Has<protocol_members::__hash__> for self::CodeType;
    impl CodeType {
        /// Python `interpreter_classes.CodeType.CodeType`.
        pub fn new<'a>(
            argcount: impl Arg<'a, i64>,
            posonlyargcount: impl Arg<'a, i64>,
            kwonlyargcount: impl Arg<'a, i64>,
            nlocals: impl Arg<'a, i64>,
            stacksize: impl Arg<'a, i64>,
            flags: impl Arg<'a, i64>,
            codestring: impl Arg<'a, Vec<u8>>,
            constants: impl Arg<'a, PyTuple<Value>>,
            names: impl Arg<'a, PyTuple<String>>,
            varnames: impl Arg<'a, PyTuple<String>>,
            filename: impl Arg<'a, String>,
            name: impl Arg<'a, String>,
            qualname: impl Arg<'a, String>,
            firstlineno: impl Arg<'a, i64>,
            linetable: impl Arg<'a, Vec<u8>>,
            exceptiontable: impl Arg<'a, Vec<u8>>,
        ) -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(
            argcount: impl Arg<'a, i64>,
            posonlyargcount: impl Arg<'a, i64>,
            kwonlyargcount: impl Arg<'a, i64>,
            nlocals: impl Arg<'a, i64>,
            stacksize: impl Arg<'a, i64>,
            flags: impl Arg<'a, i64>,
            codestring: impl Arg<'a, Vec<u8>>,
            constants: impl Arg<'a, PyTuple<Value>>,
            names: impl Arg<'a, PyTuple<String>>,
            varnames: impl Arg<'a, PyTuple<String>>,
            filename: impl Arg<'a, String>,
            name: impl Arg<'a, String>,
            qualname: impl Arg<'a, String>,
            firstlineno: impl Arg<'a, i64>,
            linetable: impl Arg<'a, Vec<u8>>,
            exceptiontable: impl Arg<'a, Vec<u8>>,
            options: impl self::options::with::CodeTypeNewClosure<'a>,
        ) -> Result<Self>;
        /// Python `interpreter_classes.CodeType.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `interpreter_classes.CodeType.__hash__`.
        pub fn py_hash(&self) -> Result<i64>;
        /// Python `interpreter_classes.CodeType.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `interpreter_classes.CodeType.__ne__`.
        pub fn py_ne<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `interpreter_classes.CodeType.co_lines`.
        pub fn co_lines(&self) -> Result<PyIter<(i64, i64, Option<i64>)>>;
        /// Python `interpreter_classes.CodeType.co_positions`.
        pub fn co_positions(&self) -> Result<PyIter<(Option<i64>, Option<i64>, Option<i64>, Option<i64>)>>;
        /// Python `interpreter_classes.CodeType.replace`. Without arguments; with them: `replace_with(|kw| kw.co_argcount(..))`.
        pub fn replace(&self) -> Result<Self>;
        /// [`replace`](Self::replace()) with options, set by name.
        pub fn replace_with<'a>(&self, options: impl self::options::with::CodeTypeReplaceClosure<'a>) -> Result<Self>;
        /// Python attribute `interpreter_classes.CodeType.co_argcount`: `int`.
        pub fn co_argcount(&self) -> Result<i64>;
        /// Python attribute `interpreter_classes.CodeType.co_posonlyargcount`: `int`.
        pub fn co_posonlyargcount(&self) -> Result<i64>;
        /// Python attribute `interpreter_classes.CodeType.co_kwonlyargcount`: `int`.
        pub fn co_kwonlyargcount(&self) -> Result<i64>;
        /// Python attribute `interpreter_classes.CodeType.co_stacksize`: `int`.
        pub fn co_stacksize(&self) -> Result<i64>;
        /// Python attribute `interpreter_classes.CodeType.co_flags`: `int`.
        pub fn co_flags(&self) -> Result<i64>;
        /// Python attribute `interpreter_classes.CodeType.co_nlocals`: `int`.
        pub fn co_nlocals(&self) -> Result<i64>;
        /// Python attribute `interpreter_classes.CodeType.co_consts`: `tuple[Any, ...]`.
        pub fn co_consts(&self) -> Result<Vec<Value>>;
        /// Python attribute `interpreter_classes.CodeType.co_names`: `tuple[str, ...]`.
        pub fn co_names(&self) -> Result<Vec<String>>;
        /// Python attribute `interpreter_classes.CodeType.co_filename`: `str`.
        pub fn co_filename(&self) -> Result<String>;
        /// Python attribute `interpreter_classes.CodeType.co_name`: `str`.
        pub fn co_name(&self) -> Result<String>;
        /// Python attribute `interpreter_classes.CodeType.co_qualname`: `str`.
        pub fn co_qualname(&self) -> Result<String>;
        /// Python attribute `interpreter_classes.CodeType.co_firstlineno`: `int`.
        pub fn co_firstlineno(&self) -> Result<i64>;
        /// Python attribute `interpreter_classes.CodeType.co_linetable`: `bytes`.
        pub fn co_linetable(&self) -> Result<Vec<u8>>;
        /// Python attribute `interpreter_classes.CodeType.co_exceptiontable`: `bytes`.
        pub fn co_exceptiontable(&self) -> Result<Vec<u8>>;
        /// Python attribute `interpreter_classes.CodeType.co_lnotab`: `bytes`.
        pub fn co_lnotab(&self) -> Result<Vec<u8>>;
        /// Python attribute `interpreter_classes.CodeType.co_varnames`: `tuple[str, ...]`.
        pub fn co_varnames(&self) -> Result<Vec<String>>;
        /// Python attribute `interpreter_classes.CodeType.co_cellvars`: `tuple[str, ...]`.
        pub fn co_cellvars(&self) -> Result<Vec<String>>;
        /// Python attribute `interpreter_classes.CodeType.co_freevars`: `tuple[str, ...]`.
        pub fn co_freevars(&self) -> Result<Vec<String>>;
        /// Python attribute `interpreter_classes.CodeType.co_code`: `bytes`.
        pub fn co_code(&self) -> Result<Vec<u8>>;
    }
    /// Python class `types.CellType`.
    pub struct CellType { base: Object }
    impl Nominal for CellType;
    impl Clone for CellType;
    impl Deref for CellType { type Target = Object; }
    impl Debug for CellType;
    impl Display for CellType;
    impl IsA<CellType> for CellType;
    impl Holds for CellType { type Class = Self; }
    impl<'a> Give<'a> for CellType { type Class = Self; type How = ByValue; }
    impl Kinded for CellType { type Kind = Self; }
    impl CellType {
        /// Python `interpreter_classes.CellType.CellType`. Without arguments; with them: `new_with(|kw| kw.contents(..))`.
        pub fn new() -> Result<Self>;
        /// [`new`](Self::new()) with options, set by name.
        pub fn new_with<'a>(options: impl self::options::with::CellTypeNewClosure<'a>) -> Result<Self>;
        /// Python `interpreter_classes.CellType.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `interpreter_classes.CellType.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `interpreter_classes.CellType.__ne__`.
        pub fn py_ne<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python attribute `interpreter_classes.CellType.cell_contents`: `Any`.
        pub fn cell_contents(&self) -> Result<Value>;
    }
    impl CellType {
        /// Assigns Python's `cell_contents`.
        pub fn set_cell_contents<'a>(&self, value: impl Arg<'a, Value>) -> Result<()>;
    }
    /// Python class `types.MethodType`.
    pub struct MethodType { base: Object }
    impl Nominal for MethodType;
    impl Clone for MethodType;
    impl Deref for MethodType { type Target = Object; }
    impl Debug for MethodType;
    impl Display for MethodType;
    impl IsA<MethodType> for MethodType;
    impl Holds for MethodType { type Class = Self; }
    impl<'a> Give<'a> for MethodType { type Class = Self; type How = ByValue; }
    impl Kinded for MethodType { type Kind = Self; }
    impl Has<protocol_members::__call__> for self::MethodType;
    impl Has<protocol_members::__hash__> for self::MethodType;
    impl MethodType {
        /// Python `interpreter_classes.MethodType.MethodType`.
        pub fn new<'a, M0>(function: impl ArgFn<'a, Function<Value, Value>, Value, Value, M0>, instance: impl Arg<'a, Value>) -> Result<Self>;
        /// Python `interpreter_classes.MethodType.__repr__`.
        pub fn py_repr(&self) -> Result<String>;
        /// Python `interpreter_classes.MethodType.__hash__`.
        pub fn py_hash(&self) -> Result<i64>;
        /// Python `interpreter_classes.MethodType.__call__`.
        pub fn call<'a>(&self, args: impl Args<'a, Value>) -> Result<Value>;
        /// [`call`](Self::call()) with options, set by name.
        pub fn call_with<'a>(&self, args: impl Args<'a, Value>, options: impl self::options::with::SimpleNamespaceNewClosure<'a>) -> Result<Value>;
        /// Python `interpreter_classes.MethodType.__eq__`.
        pub fn py_eq<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
        /// Python `interpreter_classes.MethodType.__ne__`.
        pub fn py_ne<'a>(&self, value: impl Arg<'a, Value>) -> Result<bool>;
    }
    impl Calls for MethodType { type Input = Value; type Output = Value; }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Any keyword arguments.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct SimpleNamespaceNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> SimpleNamespaceNew<'c, 'a> {
            /// Adds any keyword argument.
            pub fn extra(self, name: impl Into<Cow<'static, str>>, value: impl Arg<'a, Value>) -> Self;
        }
        /// Optional arguments: `doc`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct ModuleTypeNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> ModuleTypeNew<'c, 'a> {
            /// Sets `doc`. Python's default: `None`.
            pub fn doc(self, value: impl Arg<'a, Option<String>>) -> Self;
        }
        /// Optional arguments: `name`, `argdefs`, `closure`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct FunctionTypeNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> FunctionTypeNew<'c, 'a> {
            /// Sets `name`. Python's default: `None`.
            pub fn name(self, value: impl Arg<'a, Option<String>>) -> Self;
            /// Sets `argdefs`. Python's default: `None`.
            pub fn argdefs(self, value: impl Arg<'a, Option<PyTuple<Value>>>) -> Self;
            /// Sets `closure`. Python's default: `None`.
            pub fn closure(self, value: impl Arg<'a, Option<PyTuple<super::CellType>>>) -> Self;
        }
        /// Optional arguments: `freevars`, `cellvars`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct CodeTypeNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> CodeTypeNew<'c, 'a> {
            /// Sets `freevars`. Python's default: `()`.
            pub fn freevars(self, value: impl Arg<'a, PyTuple<String>>) -> Self;
            /// Sets `cellvars`. Python's default: `()`.
            pub fn cellvars(self, value: impl Arg<'a, PyTuple<String>>) -> Self;
        }
        /// Optional arguments: `co_argcount`, `co_posonlyargcount`, `co_kwonlyargcount`, `co_nlocals`, `co_stacksize`, `co_flags`, `co_firstlineno`, `co_code`, `co_consts`, `co_names`, `co_varnames`, `co_freevars`, `co_cellvars`, `co_filename`, `co_name`, `co_qualname`, `co_linetable`, `co_exceptiontable`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct CodeTypeReplace<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> CodeTypeReplace<'c, 'a> {
            /// Sets `co_argcount`. Python's default: `-1`.
            pub fn co_argcount(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `co_posonlyargcount`. Python's default: `-1`.
            pub fn co_posonlyargcount(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `co_kwonlyargcount`. Python's default: `-1`.
            pub fn co_kwonlyargcount(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `co_nlocals`. Python's default: `-1`.
            pub fn co_nlocals(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `co_stacksize`. Python's default: `-1`.
            pub fn co_stacksize(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `co_flags`. Python's default: `-1`.
            pub fn co_flags(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `co_firstlineno`. Python's default: `-1`.
            pub fn co_firstlineno(self, value: impl Arg<'a, i64>) -> Self;
            /// Sets `co_code`. Python's default: `...`.
            pub fn co_code(self, value: impl Arg<'a, Vec<u8>>) -> Self;
            /// Sets `co_consts`. Python's default: `...`.
            pub fn co_consts(self, value: impl Arg<'a, PyTuple<Value>>) -> Self;
            /// Sets `co_names`. Python's default: `...`.
            pub fn co_names(self, value: impl Arg<'a, PyTuple<String>>) -> Self;
            /// Sets `co_varnames`. Python's default: `...`.
            pub fn co_varnames(self, value: impl Arg<'a, PyTuple<String>>) -> Self;
            /// Sets `co_freevars`. Python's default: `...`.
            pub fn co_freevars(self, value: impl Arg<'a, PyTuple<String>>) -> Self;
            /// Sets `co_cellvars`. Python's default: `...`.
            pub fn co_cellvars(self, value: impl Arg<'a, PyTuple<String>>) -> Self;
            /// Sets `co_filename`. Python's default: `...`.
            pub fn co_filename(self, value: impl Arg<'a, String>) -> Self;
            /// Sets `co_name`. Python's default: `...`.
            pub fn co_name(self, value: impl Arg<'a, String>) -> Self;
            /// Sets `co_qualname`. Python's default: `...`.
            pub fn co_qualname(self, value: impl Arg<'a, String>) -> Self;
            /// Sets `co_linetable`. Python's default: `...`.
            pub fn co_linetable(self, value: impl Arg<'a, Vec<u8>>) -> Self;
            /// Sets `co_exceptiontable`. Python's default: `...`.
            pub fn co_exceptiontable(self, value: impl Arg<'a, Vec<u8>>) -> Self;
        }
        /// Optional arguments: `contents`.
        #[must_use = "return it from the closure"]
        #[derive(Debug)]
        pub struct CellTypeNew<'c, 'a>(&'c mut Call<'a>);
        impl<'c, 'a> CellTypeNew<'c, 'a> {
            /// Sets `contents`. Python's default: `...`.
            pub fn contents(self, value: impl Arg<'a, Value>) -> Self;
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            /// A closure that sets options of [`SimpleNamespaceNew`](super::SimpleNamespaceNew).
            pub trait SimpleNamespaceNewClosure<'a>: for<'c> FnOnce(super::super::options::SimpleNamespaceNew<'c, 'a>) -> super::super::options::SimpleNamespaceNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> SimpleNamespaceNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::SimpleNamespaceNew<'c, 'a>) -> super::super::options::SimpleNamespaceNew<'c, 'a>;
            /// A closure that sets options of [`ModuleTypeNew`](super::ModuleTypeNew).
            pub trait ModuleTypeNewClosure<'a>: for<'c> FnOnce(super::super::options::ModuleTypeNew<'c, 'a>) -> super::super::options::ModuleTypeNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> ModuleTypeNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::ModuleTypeNew<'c, 'a>) -> super::super::options::ModuleTypeNew<'c, 'a>;
            /// A closure that sets options of [`FunctionTypeNew`](super::FunctionTypeNew).
            pub trait FunctionTypeNewClosure<'a>: for<'c> FnOnce(super::super::options::FunctionTypeNew<'c, 'a>) -> super::super::options::FunctionTypeNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> FunctionTypeNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::FunctionTypeNew<'c, 'a>) -> super::super::options::FunctionTypeNew<'c, 'a>;
            /// A closure that sets options of [`CodeTypeNew`](super::CodeTypeNew).
            pub trait CodeTypeNewClosure<'a>: for<'c> FnOnce(super::super::options::CodeTypeNew<'c, 'a>) -> super::super::options::CodeTypeNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> CodeTypeNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::CodeTypeNew<'c, 'a>) -> super::super::options::CodeTypeNew<'c, 'a>;
            /// A closure that sets options of [`CodeTypeReplace`](super::CodeTypeReplace).
            pub trait CodeTypeReplaceClosure<'a>: for<'c> FnOnce(super::super::options::CodeTypeReplace<'c, 'a>) -> super::super::options::CodeTypeReplace<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> CodeTypeReplaceClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::CodeTypeReplace<'c, 'a>) -> super::super::options::CodeTypeReplace<'c, 'a>;
            /// A closure that sets options of [`CellTypeNew`](super::CellTypeNew).
            pub trait CellTypeNewClosure<'a>: for<'c> FnOnce(super::super::options::CellTypeNew<'c, 'a>) -> super::super::options::CellTypeNew<'c, 'a> {
                fn __call<'c>(self, call: &'c mut Call<'a>) -> &'c mut Call<'a>;
            }
            impl<'a, __F> CellTypeNewClosure<'a> for __F where __F: for<'c> FnOnce(super::super::options::CellTypeNew<'c, 'a>) -> super::super::options::CellTypeNew<'c, 'a>;
        }
    }
}
