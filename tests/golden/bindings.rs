// @generated from model.json
/// Python module `shapes`.
///
/// A module with one of everything that bindings must carry over.
///
/// ```text
/// >>> area(Square(2))
/// 4.0
/// ```
#[allow(
    dead_code,
    deprecated,
    unused_imports,
    clippy::doc_lazy_continuation,
    clippy::elidable_lifetime_names,
    clippy::extra_unused_lifetimes,
    clippy::iter_not_returning_iterator,
    clippy::len_without_is_empty,
    clippy::module_inception,
    clippy::module_name_repetitions,
    clippy::needless_lifetimes,
    clippy::new_ret_no_self,
    clippy::option_option,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::single_match,
    clippy::too_long_first_doc_paragraph,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::wrong_self_convention,
)]
pub mod shapes {
    /// Python `shapes.positional`.
    ///
    /// Only by position.
    ///
    /// ```text
    /// def positional(a: int, b: str, /) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn positional<'a>(
        a: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        b: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(a),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(b),
            ],
        )
    }
    /// Python `shapes.defaults`.
    ///
    /// Two optional ones.
    ///
    /// ```text
    /// def defaults(a: int, b: float = 1.5, c: str | None = None) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn defaults<'a>(
        a: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(a)],
        )
    }
    /// [`defaults`](defaults()) with options, set by name.
    #[doc(alias = "defaults")]
    #[inline]
    pub fn defaults_with<'a>(
        a: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Defaults<'c, 'a>,
        ) -> self::options::Defaults<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Defaults::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(a)],
            __options,
        )
    }
    /// Python `shapes.keywords`.
    ///
    /// One keyword is required, one is not.
    ///
    /// ```text
    /// def keywords(a: int, *, loud: bool = False, times: int) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn keywords<'a>(
        a: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        times: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call
            .set(
                "times",
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(times),
            );
        ::snakebridge::__private::call_with(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(a)],
            __options,
        )
    }
    /// [`keywords`](keywords()) with options, set by name.
    #[doc(alias = "keywords")]
    #[inline]
    pub fn keywords_with<'a>(
        a: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        times: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Keywords<'c, 'a>,
        ) -> self::options::Keywords<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call
            .set(
                "times",
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(times),
            );
        let _ = options(self::options::Keywords::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(a)],
            __options,
        )
    }
    /// Python `shapes.everything`.
    ///
    /// Every kind of parameter at once.
    ///
    /// ```text
    /// def everything(a: int, /, b: int, c: int = 3, *rest: int, d: int, e: int = 5, **more: int) -> list[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn everything<'a>(
        a: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        b: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        d: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        rest: impl ::snakebridge::__private::Args<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call.set("d", ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(d));
        __call.ahead(&["c"]);
        ::snakebridge::__private::Args::<::core::primitive::i64>::push_to(rest, __call);
        ::snakebridge::__private::call_with(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(a),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(b),
            ],
            __options,
        )
    }
    /// [`everything`](everything()) with options, set by name.
    #[doc(alias = "everything")]
    #[inline]
    pub fn everything_with<'a>(
        a: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        b: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        d: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        rest: impl ::snakebridge::__private::Args<'a, ::core::primitive::i64>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Everything<'c, 'a>,
        ) -> self::options::Everything<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call.set("d", ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(d));
        __call.ahead(&["c"]);
        ::snakebridge::__private::Args::<::core::primitive::i64>::push_to(rest, __call);
        let _ = options(self::options::Everything::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(a),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(b),
            ],
            __options,
        )
    }
    /// Python `shapes.untyped`.
    ///
    /// No hints at all.
    ///
    /// ```text
    /// def untyped(a, b = None) -> Any
    /// ```
    ///
    /// Untyped; verified against the interpreter.
    #[inline]
    pub fn untyped<'a>(
        a: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [::snakebridge::__private::Arg::<::snakebridge::__private::Value>::raw(a)],
        )
    }
    /// [`untyped`](untyped()) with options, set by name.
    #[doc(alias = "untyped")]
    #[inline]
    pub fn untyped_with<'a>(
        a: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Untyped<'c, 'a>,
        ) -> self::options::Untyped<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Untyped::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[4],
            [::snakebridge::__private::Arg::<::snakebridge::__private::Value>::raw(a)],
            __options,
        )
    }
    /// Python `shapes.collections`.
    ///
    /// Containers in, containers out.
    ///
    /// ```text
    /// def collections(items: list[int], pairs: dict[str, float], point: tuple[int, str], many: Iterable[str], unique: set[int]) -> dict[str, list[int]]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn collections<'a>(
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::std::vec::Vec<::core::primitive::i64>,
        >,
        pairs: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Mapping<
                ::std::string::String,
                ::core::primitive::f64,
            >,
        >,
        point: impl ::snakebridge::__private::Arg<
            'a,
            (::core::primitive::i64, ::std::string::String),
        >,
        many: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Iterable<::std::string::String>,
        >,
        unique: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::IndexSet<::core::primitive::i64>,
        >,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::IndexMap<
            ::std::string::String,
            ::std::vec::Vec<::core::primitive::i64>,
        >,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[5],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::core::primitive::i64>,
                >::raw(items),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<
                        ::std::string::String,
                        ::core::primitive::f64,
                    >,
                >::raw(pairs),
                ::snakebridge::__private::Arg::<
                    (::core::primitive::i64, ::std::string::String),
                >::raw(point),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<::std::string::String>,
                >::raw(many),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::IndexSet<::core::primitive::i64>,
                >::raw(unique),
            ],
        )
    }
    /// Python `shapes.choose`.
    ///
    /// A union in, a union out.
    ///
    /// ```text
    /// def choose(value: int | str, other: float | None = None) -> int | str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn choose<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::IntOrStr>,
        >,
    ) -> ::snakebridge::__private::Result<self::IntOrStr> {
        ::snakebridge::__private::call(
            &self::__SITES[6],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::IntOrStr>,
                >::raw(value),
            ],
        )
    }
    /// [`choose`](choose()) with options, set by name.
    #[doc(alias = "choose")]
    #[inline]
    pub fn choose_with<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::IntOrStr>,
        >,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Choose<'c, 'a>,
        ) -> self::options::Choose<'c, 'a>,
    ) -> ::snakebridge::__private::Result<self::IntOrStr> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Choose::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[6],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::IntOrStr>,
                >::raw(value),
            ],
            __options,
        )
    }
    /// Python `shapes.convert`.
    ///
    /// The result's type follows the argument's.
    ///
    /// ```text
    /// def convert(value: str) -> int
    /// def convert(value: int) -> str
    /// def convert(value: bytes) -> list[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn convert<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::Convert>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        value: P,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Convert>::Output,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[7],
            [
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(value),
            ],
        )
    }
    /// Python `shapes.repeat`.
    ///
    /// Arity decides.
    ///
    /// ```text
    /// def repeat(text: str) -> str
    /// def repeat(text: str, times: int) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn repeat<'a>(
        text: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[8],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(text)],
        )
    }
    /// Python `shapes.repeat`.
    ///
    /// Arity decides.
    ///
    /// ```text
    /// def repeat(text: str) -> str
    /// def repeat(text: str, times: int) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "repeat")]
    #[inline]
    pub fn repeat_times<'a>(
        text: &'a ::core::primitive::str,
        times: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[8],
            [
                ::snakebridge::__private::Arg::<::std::string::String>::raw(text),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(times),
            ],
        )
    }
    /// Python `shapes.on_each`.
    ///
    /// Calls back.
    ///
    /// ```text
    /// def on_each(items: Iterable[int], do: Callable[[int], str]) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn on_each<'a>(
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Iterable<::core::primitive::i64>,
        >,
        do_: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Function<
                (::core::primitive::i64,),
                ::std::string::String,
            >,
        >,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[9],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<::core::primitive::i64>,
                >::raw(items),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<
                        (::core::primitive::i64,),
                        ::std::string::String,
                    >,
                >::raw(do_),
            ],
        )
    }
    /// Python `shapes.on_each`.
    ///
    /// Calls back.
    ///
    /// ```text
    /// def on_each(items: Iterable[int], do: Callable[[int], str]) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "on_each")]
    #[inline]
    pub fn on_each_by<'a, R1: ::snakebridge::__private::Ret<::std::string::String>>(
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Iterable<::core::primitive::i64>,
        >,
        do_: impl ::core::ops::Fn(
            ::core::primitive::i64,
        ) -> R1 + ::core::marker::Send + ::core::marker::Sync + 'static,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[9],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<::core::primitive::i64>,
                >::raw(items),
                ::snakebridge::__private::callback1::<
                    ::core::primitive::i64,
                    ::std::string::String,
                    R1,
                >(do_),
            ],
        )
    }
    /// Python `shapes.first`.
    ///
    /// Gives what it holds.
    ///
    /// ```text
    /// def first(items: list[T]) -> T
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn first<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<Item = T>,
            > + ::snakebridge::__private::Arg<'a, ::std::vec::Vec<T>>,
    >(items: X) -> ::snakebridge::__private::Result<T> {
        ::snakebridge::__private::call(
            &self::__SITES[10],
            [::snakebridge::__private::Arg::<::std::vec::Vec<T>>::raw(items)],
        )
    }
    /// Python `shapes.area`.
    ///
    /// Of any shape.
    ///
    /// ```text
    /// def area(shape: shapes.Shape) -> float
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn area<'a>(
        shape: &'a self::Shape,
    ) -> ::snakebridge::__private::Result<::core::primitive::f64> {
        ::snakebridge::__private::call(
            &self::__SITES[11],
            [
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(shape),
                ),
            ],
        )
    }
    /// Python `shapes.match`.
    ///
    /// Names that Rust reserves.
    ///
    /// ```text
    /// def match(self: int, type: str = 'plain') -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "match")]
    #[inline]
    pub fn match_<'a>(
        self_: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[12],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(self_)],
        )
    }
    /// [`match_`](match_()) with options, set by name.
    #[doc(alias = "match")]
    #[inline]
    pub fn match_with<'a>(
        self_: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Match<'c, 'a>,
        ) -> self::options::Match<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Match::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[12],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(self_)],
            __options,
        )
    }
    /// Python `shapes.fail`.
    ///
    /// Always raises.
    ///
    /// ```text
    /// def fail(message: str) -> None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn fail<'a>(
        message: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<()> {
        ::snakebridge::__private::call(
            &self::__SITES[13],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(message)],
        )
    }
    /// Python `shapes.countdown`.
    ///
    /// A generator.
    ///
    /// ```text
    /// def countdown(start: int) -> Iterator[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn countdown<'a>(
        start: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::PyIter<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[14],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(start)],
        )
    }
    /// Python attribute `shapes.ORIGIN`: `tuple[int, int]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "ORIGIN")]
    #[inline]
    pub fn origin() -> ::snakebridge::__private::Result<
        (::core::primitive::i64, ::core::primitive::i64),
    > {
        ::snakebridge::__private::get(&self::__SITES[15])
    }
    /// Python attribute `shapes.VERSION`: `str`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "VERSION")]
    #[inline]
    pub fn version() -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::get(&self::__SITES[16])
    }
    /// Python class `shapes.Shape`.
    ///
    /// A base class.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Shape {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Shape {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "shapes",
                "Shape",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Shape {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("shapes.Shape")
        }
    }
    impl ::core::clone::Clone for Shape {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Shape {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Shape {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Shape {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Shape {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Shape {
        type Kind = Shape;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Shape {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Shape {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Shape {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Shape {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Shape {}
    impl Shape {
        /// Python `shapes.Shape.Shape`.
        ///
        /// ```text
        /// def Shape(size: float = 1.0) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Shape")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[17], [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Shape")]
        #[inline]
        pub fn new_with<'a>(
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::ShapeNew<'c, 'a>,
            ) -> self::options::ShapeNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::ShapeNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[17], [], __options)
        }
        /// Python attribute `shapes.Shape.sides`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn sides(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[18],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `shapes.Shape.size`: `float`.
        ///
        /// May be set.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn size(&self) -> ::snakebridge::__private::Result<::core::primitive::f64> {
            ::snakebridge::__private::attr(
                &self::__SITES[19],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `shapes.Shape.area`: `float`.
        ///
        /// May not be set.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn area(&self) -> ::snakebridge::__private::Result<::core::primitive::f64> {
            ::snakebridge::__private::attr(
                &self::__SITES[20],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `shapes.Shape.scaled`.
        ///
        /// ```text
        /// def scaled(by: float) -> shapes.Shape
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn scaled<'a>(
            &self,
            by: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<self::Shape> {
            ::snakebridge::__private::method(
                &self::__SITES[21],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<::core::primitive::f64>::raw(by)],
            )
        }
        /// Python `shapes.Shape.unit`.
        ///
        /// Made by the class.
        ///
        /// ```text
        /// def unit() -> shapes.Shape
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn unit() -> ::snakebridge::__private::Result<self::Shape> {
            ::snakebridge::__private::call(&self::__SITES[22], [])
        }
        /// Python `shapes.Shape.is_size`.
        ///
        /// ```text
        /// def is_size(value: float) -> bool
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn is_size<'a>(
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::call(
                &self::__SITES[23],
                [::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value)],
            )
        }
        /// Python `shapes.Shape.__lt__`.
        ///
        /// ```text
        /// def __lt__(other: shapes.Shape) -> bool
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__lt__")]
        #[inline]
        pub fn py_lt<'a>(
            &self,
            other: &'a self::Shape,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::call(
                &self::__SITES[24],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(other),
                    ),
                ],
            )
        }
        /// Python `shapes.Shape.__eq__`.
        ///
        /// ```text
        /// def __eq__(other: object) -> bool
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__eq__")]
        #[inline]
        pub fn py_eq<'a>(
            &self,
            other: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::call(
                &self::__SITES[25],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(other),
                ],
            )
        }
        /// Python `shapes.Shape.__hash__`.
        ///
        /// ```text
        /// def __hash__() -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__hash__")]
        #[inline]
        pub fn py_hash(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::call(
                &self::__SITES[26],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `shapes.Shape.__repr__`.
        ///
        /// ```text
        /// def __repr__() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__repr__")]
        #[inline]
        pub fn py_repr(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::call(
                &self::__SITES[27],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `shapes.Shape.__str__`.
        ///
        /// ```text
        /// def __str__() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__str__")]
        #[inline]
        pub fn py_str(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::call(
                &self::__SITES[28],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
    }
    impl Shape {
        /// Assigns Python's `sides`.
        #[inline]
        pub fn set_sides<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[18],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
        /// Assigns Python's `size`.
        #[inline]
        pub fn set_size<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[19],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value),
            )
        }
    }
    impl<'__h, '__r> ::core::ops::Add<&'__r self::Shape> for &'__h Shape {
        type Output = ::snakebridge::__private::Result<self::Shape>;
        fn add(self, right: &'__r self::Shape) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[29],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    impl<'__r> ::core::ops::Add<&'__r self::Shape> for Shape {
        type Output = ::snakebridge::__private::Result<self::Shape>;
        fn add(self, right: &'__r self::Shape) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[29],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    /// Python class `shapes.Circle`.
    ///
    /// Round.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Circle {
        base: self::Shape,
    }
    impl ::snakebridge::__private::PythonClass for Circle {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "shapes",
                "Circle",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Shape as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Shape as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Circle {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("shapes.Circle")
        }
    }
    impl ::core::clone::Clone for Circle {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Circle {
        type Target = self::Shape;
        #[inline]
        fn deref(&self) -> &self::Shape {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Circle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Circle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Shape> for Circle {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Circle {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Circle {
        type Kind = Circle;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Circle {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Circle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Circle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Circle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Circle {}
    impl Circle {
        /// Python `shapes.Circle.Circle`.
        ///
        /// ```text
        /// def Circle(size: float = 1.0) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Circle")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[30], [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Circle")]
        #[inline]
        pub fn new_with<'a>(
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::ShapeNew<'c, 'a>,
            ) -> self::options::ShapeNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::ShapeNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[30], [], __options)
        }
        /// Python attribute `shapes.Circle.area`: `float`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn area(&self) -> ::snakebridge::__private::Result<::core::primitive::f64> {
            ::snakebridge::__private::attr(
                &self::__SITES[31],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `shapes.Circle.unit`.
        ///
        /// Made by the class.
        ///
        /// ```text
        /// def unit() -> shapes.Shape
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn unit() -> ::snakebridge::__private::Result<self::Shape> {
            ::snakebridge::__private::call(&self::__SITES[32], [])
        }
        /// Python `shapes.Circle.is_size`.
        ///
        /// ```text
        /// def is_size(value: float) -> bool
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn is_size<'a>(
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::call(
                &self::__SITES[33],
                [::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value)],
            )
        }
    }
    impl<'__h, '__r> ::core::ops::Add<&'__r self::Shape> for &'__h Circle {
        type Output = ::snakebridge::__private::Result<self::Shape>;
        fn add(self, right: &'__r self::Shape) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[29],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    impl<'__r> ::core::ops::Add<&'__r self::Shape> for Circle {
        type Output = ::snakebridge::__private::Result<self::Shape>;
        fn add(self, right: &'__r self::Shape) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[29],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    /// Python class `shapes.Square`.
    ///
    /// Four sides and a name.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Square {
        base: self::Shape,
    }
    impl ::snakebridge::__private::PythonClass for Square {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "shapes",
                "Square",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Shape as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Shape as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Square {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("shapes.Square")
        }
    }
    impl ::core::clone::Clone for Square {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Square {
        type Target = self::Shape;
        #[inline]
        fn deref(&self) -> &self::Shape {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Square {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Square {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Shape> for Square {}
    impl ::snakebridge::__private::IsA<self::Named> for Square {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Square {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Square {
        type Kind = Square;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Square {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Square {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Square {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Square {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Square {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Square {}
    impl Square {
        /// Python `shapes.Square.Square`.
        ///
        /// ```text
        /// def Square(size: float = 1.0) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Square")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[34], [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Square")]
        #[inline]
        pub fn new_with<'a>(
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::ShapeNew<'c, 'a>,
            ) -> self::options::ShapeNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::ShapeNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[34], [], __options)
        }
        /// Python attribute `shapes.Square.sides`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn sides(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[35],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `shapes.Square.area`: `float`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn area(&self) -> ::snakebridge::__private::Result<::core::primitive::f64> {
            ::snakebridge::__private::attr(
                &self::__SITES[36],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `shapes.Square.corners`.
        ///
        /// ```text
        /// def corners(*, side: shapes.Side = shapes.Side.LEFT) -> list[tuple[float, float]]
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn corners(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::std::vec::Vec<(::core::primitive::f64, ::core::primitive::f64)>,
        > {
            ::snakebridge::__private::method(
                &self::__SITES[37],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// [`corners`](Self::corners()) with options, set by name.
        #[doc(alias = "corners")]
        #[inline]
        pub fn corners_with<'a>(
            &self,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::SquareCorners<'c, 'a>,
            ) -> self::options::SquareCorners<'c, 'a>,
        ) -> ::snakebridge::__private::Result<
            ::std::vec::Vec<(::core::primitive::f64, ::core::primitive::f64)>,
        > {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::SquareCorners::__new(__call));
            ::snakebridge::__private::method_with(
                &self::__SITES[37],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
                __options,
            )
        }
        /// Python `shapes.Square.unit`.
        ///
        /// Made by the class.
        ///
        /// ```text
        /// def unit() -> shapes.Shape
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn unit() -> ::snakebridge::__private::Result<self::Shape> {
            ::snakebridge::__private::call(&self::__SITES[38], [])
        }
        /// Python `shapes.Square.is_size`.
        ///
        /// ```text
        /// def is_size(value: float) -> bool
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn is_size<'a>(
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::call(
                &self::__SITES[39],
                [::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value)],
            )
        }
    }
    impl Square {
        /// Assigns Python's `sides`.
        #[inline]
        pub fn set_sides<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[35],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    impl<'__h, '__r> ::core::ops::Add<&'__r self::Shape> for &'__h Square {
        type Output = ::snakebridge::__private::Result<self::Shape>;
        fn add(self, right: &'__r self::Shape) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[29],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    impl<'__r> ::core::ops::Add<&'__r self::Shape> for Square {
        type Output = ::snakebridge::__private::Result<self::Shape>;
        fn add(self, right: &'__r self::Shape) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[29],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    /// Python class `shapes.Named`.
    ///
    /// A second base.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Named {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Named {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "shapes",
                "Named",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Named {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("shapes.Named")
        }
    }
    impl ::core::clone::Clone for Named {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Named {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Named {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Named {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Named {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Named {
        type Kind = Named;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Named {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Named {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Named {}
    impl Named {
        /// Python `shapes.Named.Named`.
        ///
        /// ```text
        /// def Named() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Named")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[40], [])
        }
        /// Python attribute `shapes.Named.name`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[41],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `shapes.Named.rename`.
        ///
        /// ```text
        /// def rename(name: str) -> None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn rename<'a>(
            &self,
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::method(
                &self::__SITES[42],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
    }
    impl Named {
        /// Assigns Python's `name`.
        #[inline]
        pub fn set_name<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[41],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
    }
    /// Python class `shapes.Label`.
    ///
    /// A tuple with names.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Label {
        base: ::snakebridge::__private::PyTuple<self::StrOrIntIntTuple>,
    }
    impl ::snakebridge::__private::PythonClass for Label {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "shapes",
                "Label",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::PyTuple<
                    self::StrOrIntIntTuple,
                > as ::snakebridge::__private::PythonClass>::__from_object(object),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::PyTuple<
                self::StrOrIntIntTuple,
            > as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Label {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("shapes.Label")
        }
    }
    impl ::core::clone::Clone for Label {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Label {
        type Target = ::snakebridge::__private::PyTuple<self::StrOrIntIntTuple>;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::PyTuple<self::StrOrIntIntTuple> {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Label {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Label {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::PyTuple<self::StrOrIntIntTuple>,
    > for Label {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Label {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Label {
        type Kind = Label;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Label {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Label {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Label {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Label {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Label {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Label {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Label {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Label {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Label {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Label {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Label {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Label {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::Label {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Label {}
    impl Label {
        /// Python `shapes.Label.Label`.
        ///
        /// ```text
        /// def Label(text: str, at: tuple[int, int]) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Label")]
        #[inline]
        pub fn new<'a>(
            text: &'a ::core::primitive::str,
            at: impl ::snakebridge::__private::Arg<
                'a,
                (::core::primitive::i64, ::core::primitive::i64),
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[46],
                [
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(text),
                    ::snakebridge::__private::Arg::<
                        (::core::primitive::i64, ::core::primitive::i64),
                    >::raw(at),
                ],
            )
        }
        /// Python `shapes.Label.__repr__`.
        ///
        /// Return a nicely formatted representation string
        ///
        /// ```text
        /// def __repr__() -> str
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__repr__")]
        #[inline]
        pub fn py_repr(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::call(
                &self::__SITES[27],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python attribute `shapes.Label.text`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn text(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[44],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `shapes.Label.at`: `tuple[int, int]`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn at(
            &self,
        ) -> ::snakebridge::__private::Result<
            (::core::primitive::i64, ::core::primitive::i64),
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[45],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `shapes.Label.__reversed__`.
        ///
        /// ```text
        /// def __reversed__() -> Iterator[str | tuple[int, int]]
        /// ```
        ///
        /// Types from typeshed; not verifiable at run time.
        #[doc(alias = "__reversed__")]
        #[inline]
        pub fn reversed(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::PyIter<self::StrOrIntIntTuple>,
        > {
            ::snakebridge::__private::call(
                &self::__SITES[47],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Label {
        type Item = self::StrOrIntIntTuple;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<
            ::snakebridge::__private::Union<self::StrOrIntIntTuple>,
        >,
    > for &'a Label {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            ::snakebridge::__private::Iterable<
                ::snakebridge::__private::Union<self::StrOrIntIntTuple>,
            >,
        >,
    > for &'a Label {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        ::snakebridge::__private::Iterable<
            ::snakebridge::__private::Union<self::StrOrIntIntTuple>,
        >,
    > for &'a Label {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Sequence<
            ::snakebridge::__private::Union<self::StrOrIntIntTuple>,
        >,
    > for &'a Label {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            ::snakebridge::__private::Sequence<
                ::snakebridge::__private::Union<self::StrOrIntIntTuple>,
            >,
        >,
    > for &'a Label {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        ::snakebridge::__private::Sequence<
            ::snakebridge::__private::Union<self::StrOrIntIntTuple>,
        >,
    > for &'a Label {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl<'__h> ::core::iter::IntoIterator for &'__h Label {
        type Item = ::snakebridge::__private::Result<self::StrOrIntIntTuple>;
        type IntoIter = ::snakebridge::__private::PyIter<self::StrOrIntIntTuple>;
        fn into_iter(self) -> ::snakebridge::__private::PyIter<self::StrOrIntIntTuple> {
            ::snakebridge::__private::PyIter::or_failed(
                ::snakebridge::__private::iterate(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        (::std::string::String, (::core::primitive::i64, ::core::primitive::i64)),
    > for &'a Label {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            (::std::string::String, (::core::primitive::i64, ::core::primitive::i64)),
        >,
    > for &'a Label {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        (::std::string::String, (::core::primitive::i64, ::core::primitive::i64)),
    > for &'a Label {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    /// The values of a [`Label`], as plain Rust data. Read by [`Label::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct LabelSnapshot {
        /// Python's `text`: `str`.
        pub text: ::std::string::String,
        /// Python's `at`: `tuple[int, int]`.
        pub at: (::core::primitive::i64, ::core::primitive::i64),
    }
    impl Label {
        /// Reads all fields into a [`LabelSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<LabelSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(LabelSnapshot {
                    text: ::snakebridge::__private::attr(
                        &self::__SITES[44],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    at: ::snakebridge::__private::attr(
                        &self::__SITES[45],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for LabelSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Label>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Label as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl LabelSnapshot {
        /// Makes a new [`Label`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Label> {
            ::snakebridge::__private::call(
                &self::__SITES[43],
                [
                    ::snakebridge::__private::Raw::Tuple(
                        ::std::vec![
                            ::snakebridge::__private::Raw::Str(::std::borrow::Cow::Borrowed(&
                            self.text)),
                            ::snakebridge::__private::Raw::Tuple(::std::vec![::snakebridge::__private::Raw::Int(self
                            .at.0), ::snakebridge::__private::Raw::Int(self.at.1)])
                        ],
                    ),
                ],
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Label> for LabelSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Label> for &LabelSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Label>>
    for LabelSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Label>>
    for &LabelSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Label> for LabelSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for LabelSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &LabelSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for LabelSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for LabelSnapshot {
        type Kind = self::Label;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &LabelSnapshot {
        type Kind = self::Label;
    }
    /// Python class `shapes.Box`.
    ///
    /// Holds items of one type.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Box<T> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (T,)>,
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for Box<T> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "shapes",
                "Box",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
                marker: ::core::marker::PhantomData,
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::FromPython for Box<T> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("shapes.Box")
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for Box<T> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<T> ::core::ops::Deref for Box<T> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for Box<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Display for Box<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<T> ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Box<T> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, T> ::snakebridge::__private::Kinded for &'__h Box<T> {
        type Kind = Box<T>;
    }
    #[diagnostic::do_not_recommend]
    impl<T> ::snakebridge::__private::Kinded for Box<T> {
        type Kind = Self;
    }
    impl<
        T,
    > ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Box<T> {}
    impl<
        T,
    > ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Box<T> {}
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Box<T> {}
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__iter__>
    for self::Box<T> {}
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__len__>
    for self::Box<T> {}
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Box<T> {
        /// Python `shapes.Box.Box`.
        ///
        /// ```text
        /// def Box(items: Iterable[T] = ()) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Box")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[48], [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Box")]
        #[inline]
        pub fn new_with<'a>(
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::BoxNew<'c, 'a, T>,
            ) -> self::options::BoxNew<'c, 'a, T>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::BoxNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[48], [], __options)
        }
        /// Python `shapes.Box.put`.
        ///
        /// ```text
        /// def put(item: T) -> None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn put<'a>(
            &self,
            item: impl ::snakebridge::__private::Arg<'a, T>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::method(
                &self::__SITES[49],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<T>::raw(item)],
            )
        }
        /// Python `shapes.Box.take`.
        ///
        /// ```text
        /// def take() -> T
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn take(&self) -> ::snakebridge::__private::Result<T> {
            ::snakebridge::__private::method(
                &self::__SITES[50],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `shapes.Box.__len__`.
        ///
        /// ```text
        /// def __len__() -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__len__")]
        #[inline]
        pub fn len(&self) -> ::snakebridge::__private::Result<::core::primitive::usize> {
            ::snakebridge::__private::call(
                &self::__SITES[51],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `shapes.Box.__getitem__`.
        ///
        /// ```text
        /// def __getitem__(index: int) -> T
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__getitem__")]
        #[inline]
        pub fn get_item<'a>(
            &self,
            index: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<T> {
            ::snakebridge::__private::call(
                &self::__SITES[52],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(index),
                ],
            )
        }
        /// Python `shapes.Box.__contains__`.
        ///
        /// ```text
        /// def __contains__(item: object) -> bool
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__contains__")]
        #[inline]
        pub fn contains<'a>(
            &self,
            item: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::call(
                &self::__SITES[53],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(item),
                ],
            )
        }
        /// Python `shapes.Box.__iter__`.
        ///
        /// ```text
        /// def __iter__() -> Iterator[T]
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__iter__")]
        #[inline]
        pub fn iter(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::PyIter<T>> {
            ::snakebridge::__private::call(
                &self::__SITES[54],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
    }
    impl<
        '__h,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::iter::IntoIterator for &'__h Box<T> {
        type Item = ::snakebridge::__private::Result<T>;
        type IntoIter = ::snakebridge::__private::PyIter<T>;
        fn into_iter(self) -> ::snakebridge::__private::PyIter<T> {
            ::snakebridge::__private::PyIter::or_failed(
                ::snakebridge::__private::iterate(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::Iterates for Box<T> {
        type Item = T;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Iterable<T>>
    for &'a Box<T> {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Iterable<T>>,
    > for &'a Box<T> {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::Args<'a, ::snakebridge::__private::Iterable<T>>
    for &'a Box<T> {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    /// Python class `shapes.Countdown`.
    ///
    /// An iterator.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Countdown {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Countdown {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "shapes",
                "Countdown",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Countdown {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("shapes.Countdown")
        }
    }
    impl ::core::clone::Clone for Countdown {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Countdown {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Countdown {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Countdown {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Countdown {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Countdown {
        type Kind = Countdown;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Countdown {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Countdown {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Countdown {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__next__,
    > for self::Countdown {}
    impl Countdown {
        /// Python `shapes.Countdown.Countdown`.
        ///
        /// ```text
        /// def Countdown(start: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Countdown")]
        #[inline]
        pub fn new<'a>(
            start: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[55],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(start)],
            )
        }
        /// Python `shapes.Countdown.__iter__`.
        ///
        /// ```text
        /// def __iter__() -> shapes.Countdown
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__iter__")]
        #[inline]
        pub fn iter(&self) -> ::snakebridge::__private::Result<self::Countdown> {
            ::snakebridge::__private::call(
                &self::__SITES[54],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python attribute `shapes.Countdown.left`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn left(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[56],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Countdown {
        /// Assigns Python's `left`.
        #[inline]
        pub fn set_left<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[56],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    impl<'__h> ::core::iter::IntoIterator for &'__h Countdown {
        type Item = ::snakebridge::__private::Result<::core::primitive::i64>;
        type IntoIter = ::snakebridge::__private::PyIter<::core::primitive::i64>;
        fn into_iter(self) -> ::snakebridge::__private::PyIter<::core::primitive::i64> {
            ::snakebridge::__private::PyIter::or_failed(
                ::snakebridge::__private::iterate(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Countdown {
        type Item = ::core::primitive::i64;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<::core::primitive::i64>,
    > for &'a Countdown {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            ::snakebridge::__private::Iterable<::core::primitive::i64>,
        >,
    > for &'a Countdown {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        ::snakebridge::__private::Iterable<::core::primitive::i64>,
    > for &'a Countdown {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl ::core::iter::Iterator for Countdown {
        type Item = ::snakebridge::__private::Result<::core::primitive::i64>;
        fn next(&mut self) -> ::core::option::Option<Self::Item> {
            ::snakebridge::__private::next(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    /// Python class `shapes.Opened`.
    ///
    /// A context manager that one can call.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Opened {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Opened {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "shapes",
                "Opened",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Opened {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("shapes.Opened")
        }
    }
    impl ::core::clone::Clone for Opened {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Opened {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Opened {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Opened {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::ContextManager<self::Opened>,
    > for Opened {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Opened {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Opened {
        type Kind = Opened;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Opened {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__call__,
    > for self::Opened {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__enter__,
    > for self::Opened {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__exit__,
    > for self::Opened {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Opened {}
    impl Opened {
        /// Python `shapes.Opened.Opened`.
        ///
        /// ```text
        /// def Opened(log: list[str]) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Opened")]
        #[inline]
        pub fn new<'a>(
            log: impl ::snakebridge::__private::Arg<
                'a,
                ::std::vec::Vec<::std::string::String>,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[57],
                [
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::std::string::String>,
                    >::raw(log),
                ],
            )
        }
        /// Python `shapes.Opened.__call__`.
        ///
        /// ```text
        /// def __call__(word: str) -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__call__")]
        #[inline]
        pub fn call<'a>(
            &self,
            word: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::method(
                &self::__SITES[58],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<::std::string::String>::raw(word)],
            )
        }
        /// Python attribute `shapes.Opened.log`: `list[str]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn log(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::List<::std::string::String>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[59],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Opened {
        /// Assigns Python's `log`.
        #[inline]
        pub fn set_log<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::std::vec::Vec<::std::string::String>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[59],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::std::string::String>,
                >::raw(value),
            )
        }
        /// Enters the context, runs `body` with the result of `__enter__`, and exits, also after an error.
        ///
        /// # Errors
        ///
        /// Errors of `__enter__`, of `body` (unless `__exit__` raises) and of `__exit__`.
        pub fn with<R>(
            &self,
            body: impl ::core::ops::FnOnce(
                self::Opened,
            ) -> ::snakebridge::__private::Result<R>,
        ) -> ::snakebridge::__private::Result<R> {
            ::snakebridge::__private::with_context(self, body)
        }
    }
    impl ::snakebridge::__private::Calls for Opened {
        type Input = ::snakebridge::__private::Value;
        type Output = ::core::primitive::i64;
    }
    /// Python exception `shapes.ShapeError`.
    ///
    /// Of this module.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct ShapeError {
        base: ::snakebridge::__private::exceptions::Exception,
    }
    impl ::snakebridge::__private::PythonClass for ShapeError {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "shapes",
                "ShapeError",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::exceptions::Exception as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::exceptions::Exception as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for ShapeError {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("shapes.ShapeError")
        }
    }
    impl ::core::clone::Clone for ShapeError {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for ShapeError {
        type Target = ::snakebridge::__private::exceptions::Exception;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::exceptions::Exception {
            &self.base
        }
    }
    impl ::core::fmt::Debug for ShapeError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for ShapeError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::exceptions::Exception>
    for ShapeError {}
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::exceptions::BaseException,
    > for ShapeError {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for ShapeError {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h ShapeError {
        type Kind = ShapeError;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for ShapeError {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::ShapeError {}
    impl ShapeError {
        /// Python `shapes.ShapeError.ShapeError`.
        ///
        /// ```text
        /// def ShapeError(message: str, code: int = 0) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "ShapeError")]
        #[inline]
        pub fn new<'a>(
            message: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[60],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(message)],
            )
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "ShapeError")]
        #[inline]
        pub fn new_with<'a>(
            message: &'a ::core::primitive::str,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::ShapeErrorNew<'c, 'a>,
            ) -> self::options::ShapeErrorNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::ShapeErrorNew::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[60],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(message)],
                __options,
            )
        }
        /// Python attribute `shapes.ShapeError.code`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn code(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[61],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl ShapeError {
        /// Assigns Python's `code`.
        #[inline]
        pub fn set_code<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[61],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    /// Python exception `shapes.EmptyError`.
    ///
    /// Has two bases.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct EmptyError {
        base: self::ShapeError,
    }
    impl ::snakebridge::__private::PythonClass for EmptyError {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "shapes",
                "EmptyError",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::ShapeError as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::ShapeError as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for EmptyError {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("shapes.EmptyError")
        }
    }
    impl ::core::clone::Clone for EmptyError {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for EmptyError {
        type Target = self::ShapeError;
        #[inline]
        fn deref(&self) -> &self::ShapeError {
            &self.base
        }
    }
    impl ::core::fmt::Debug for EmptyError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for EmptyError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::ShapeError> for EmptyError {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::exceptions::Exception>
    for EmptyError {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::exceptions::ValueError>
    for EmptyError {}
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::exceptions::BaseException,
    > for EmptyError {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for EmptyError {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h EmptyError {
        type Kind = EmptyError;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for EmptyError {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::EmptyError {}
    impl EmptyError {
        /// Python `shapes.EmptyError.EmptyError`.
        ///
        /// ```text
        /// def EmptyError(message: str, code: int = 0) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "EmptyError")]
        #[inline]
        pub fn new<'a>(
            message: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[62],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(message)],
            )
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "EmptyError")]
        #[inline]
        pub fn new_with<'a>(
            message: &'a ::core::primitive::str,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::ShapeErrorNew<'c, 'a>,
            ) -> self::options::ShapeErrorNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::ShapeErrorNew::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[62],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(message)],
                __options,
            )
        }
    }
    /// Python class `shapes.Side`.
    ///
    /// Combines.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[derive(
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::core::hash::Hash,
        ::core::fmt::Debug
    )]
    pub struct Side {
        bits: ::core::primitive::i64,
    }
    impl Side {
        /// `LEFT`.
        pub const LEFT: Self = Self { bits: 1i64 };
        /// `RIGHT`.
        pub const RIGHT: Self = Self { bits: 2i64 };
        /// `TOP`.
        pub const TOP: Self = Self { bits: 4i64 };
        /// The set with these bits. Passing a set with bits that Python does not know is an error.
        #[must_use]
        pub const fn from_bits(bits: ::core::primitive::i64) -> Self {
            Self { bits }
        }
        /// Python's `value`.
        #[must_use]
        pub const fn bits(self) -> ::core::primitive::i64 {
            self.bits
        }
        /// Whether every member of `other` is in this set.
        #[must_use]
        pub const fn contains(self, other: Self) -> ::core::primitive::bool {
            self.bits & other.bits == other.bits
        }
    }
    impl ::core::ops::BitOr for Side {
        type Output = Self;
        #[inline]
        fn bitor(self, other: Self) -> Self {
            Self {
                bits: ::core::ops::BitOr::bitor(self.bits, other.bits),
            }
        }
    }
    impl ::core::ops::BitAnd for Side {
        type Output = Self;
        #[inline]
        fn bitand(self, other: Self) -> Self {
            Self {
                bits: ::core::ops::BitAnd::bitand(self.bits, other.bits),
            }
        }
    }
    impl ::core::ops::BitXor for Side {
        type Output = Self;
        #[inline]
        fn bitxor(self, other: Self) -> Self {
            Self {
                bits: ::core::ops::BitXor::bitxor(self.bits, other.bits),
            }
        }
    }
    impl Side {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "shapes",
                "Side",
            );
            &CLASS
        }
        fn __raw<'a>(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Enum(Self::__class(), self.bits)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Side> for Side {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Side> for &Side {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Side>> for Side {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Side>> for &Side {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Side> for Side {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Side> for &Side {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Side> for Side {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Side {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Side {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Value>,
    > for Side {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Value>,
    > for &Side {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Side {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Side {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Side {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Side> for Side {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Side>
    for ::core::result::Result<Side, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    impl ::snakebridge::__private::ArgKind for Side {
        type Given<'a> = Side;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Side {
        type Kind = Side;
    }
    impl ::snakebridge::__private::FromPython for Side {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::flag(value, Self::__class()).map(Self::from_bits)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("shapes.Side")
        }
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__bool__,
    > for self::Side {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Side {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Side {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__invert__,
    > for self::Side {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Side {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Side {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Side {}
    /// Python's `str | intinttuple`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrIntIntTuple {
        /// A Str.
        Str(::std::string::String),
        /// A IntIntTuple.
        IntIntTuple((::core::primitive::i64, ::core::primitive::i64)),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::UnionValue for StrOrIntIntTuple {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::IntIntTuple(value) => {
                    ::snakebridge::__private::Arg::<
                        (::core::primitive::i64, ::core::primitive::i64),
                    >::raw(value)
                }
                Self::Other(object) => ::snakebridge::__private::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Union<StrOrIntIntTuple>>,
    > for StrOrIntIntTuple {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Union<StrOrIntIntTuple>,
    > for StrOrIntIntTuple {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for StrOrIntIntTuple {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                ::snakebridge::__private::PyKind::Str => {
                    return <::std::string::String as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Str);
                }
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::string::String,
            >(value)? {
                return ::core::result::Result::Ok(Self::Str(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                (::core::primitive::i64, ::core::primitive::i64),
            >(value)? {
                return ::core::result::Result::Ok(Self::IntIntTuple(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("str | intinttuple")
        }
    }
    /// Python's `int | str`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrStr {
        /// A Int.
        Int(::core::primitive::i64),
        /// A Str.
        Str(::std::string::String),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntOrStr> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<IntOrStr> for ::std::string::String {}
    impl ::snakebridge::__private::UnionValue for IntOrStr {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::Other(object) => ::snakebridge::__private::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Union<IntOrStr>>,
    > for IntOrStr {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<IntOrStr>>
    for IntOrStr {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for IntOrStr {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                ::snakebridge::__private::PyKind::Int => {
                    return <::core::primitive::i64 as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Int);
                }
                ::snakebridge::__private::PyKind::Str => {
                    return <::std::string::String as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Str);
                }
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::i64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Int(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::string::String,
            >(value)? {
                return ::core::result::Result::Ok(Self::Str(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("int | str")
        }
    }
    impl self::sig::Convert for ::std::string::String {
        type Output = ::core::primitive::i64;
    }
    impl self::sig::Convert for ::core::primitive::i64 {
        type Output = ::std::string::String;
    }
    impl self::sig::Convert for ::std::vec::Vec<::core::primitive::u8> {
        type Output = ::std::vec::Vec<::core::primitive::i64>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `size`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct ShapeNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> ShapeNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `size`. Python's default: `1.0`.
            #[inline]
            pub fn size(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
            ) -> Self {
                self.0
                    .set(
                        "size",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::f64,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `side`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct SquareCorners<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> SquareCorners<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `side`. Python's default: `shapes.Side.LEFT`.
            #[inline]
            pub fn side(
                self,
                value: impl ::snakebridge::__private::Arg<'a, super::Side>,
            ) -> Self {
                self.0
                    .set(
                        "side",
                        ::snakebridge::__private::Arg::<super::Side>::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `items`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct BoxNew<'c, 'a, T>(
            &'c mut ::snakebridge::__private::Call<'a>,
            ::core::marker::PhantomData<fn() -> (T,)>,
        );
        impl<
            'c,
            'a,
            T: ::snakebridge::__private::FromPython + ::core::marker::Send
                + ::core::marker::Sync + 'static,
        > BoxNew<'c, 'a, T> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call, ::core::marker::PhantomData)
            }
            /// Sets `items`. Python's default: `()`.
            #[inline]
            pub fn items(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Iterable<T>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "items",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Iterable<T>,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `code`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct ShapeErrorNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> ShapeErrorNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `code`. Python's default: `0`.
            #[inline]
            pub fn code(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "code",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `b`, `c`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Defaults<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Defaults<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `b`. Python's default: `1.5`.
            #[inline]
            pub fn b(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
            ) -> Self {
                self.0
                    .set(
                        "b",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::f64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `c`. Python's default: `None`.
            #[inline]
            pub fn c(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::std::string::String>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "c",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<::std::string::String>,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `loud`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Keywords<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Keywords<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `loud`. Python's default: `False`.
            #[inline]
            pub fn loud(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::bool>,
            ) -> Self {
                self.0
                    .set(
                        "loud",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::bool,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `c`, `e`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Everything<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Everything<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `c`. Python's default: `3`.
            #[inline]
            pub fn c(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .positional(
                        0usize,
                        &["c"],
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `e`. Python's default: `5`.
            #[inline]
            pub fn e(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "e",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Adds any keyword argument.
            #[inline]
            pub fn extra(
                self,
                name: impl ::core::convert::Into<
                    ::std::borrow::Cow<'static, ::core::primitive::str>,
                >,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .extra(
                        name,
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `b`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Untyped<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Untyped<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `b`. Python's default: `None`.
            #[inline]
            pub fn b(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "b",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `other`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Choose<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Choose<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `other`. Python's default: `None`.
            #[inline]
            pub fn other(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::core::primitive::f64>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "other",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<::core::primitive::f64>,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `type_`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Match<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Match<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `type`. Python's default: `'plain'`.
            #[doc(alias = "type")]
            #[inline]
            pub fn type_(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
            ) -> Self {
                self.0
                    .set(
                        "type",
                        ::snakebridge::__private::Arg::<
                            ::std::string::String,
                        >::raw(value),
                    );
                self
            }
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `shapes.convert` accepts. Its overloads are:
        ///
        /// ```text
        /// def convert(value: str) -> int
        /// def convert(value: int) -> str
        /// def convert(value: bytes) -> list[int]
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `shapes.convert` does not accept `{Self}` as `value`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def convert(value: str) -> int\n    def convert(value: int) -> str\n    def convert(value: bytes) -> list[int]"
        )]
        pub trait Convert {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Shape: ::core::primitive::u64 = 3862672673477699727u64;
        pub const Circle: ::core::primitive::u64 = 1281935378239165553u64;
        pub const Square: ::core::primitive::u64 = 9006668056254831335u64;
        pub const Named: ::core::primitive::u64 = 1893725584769816527u64;
        pub const Label: ::core::primitive::u64 = 7630132567627343660u64;
        pub const Box: ::core::primitive::u64 = 17839561114733274081u64;
        pub const Countdown: ::core::primitive::u64 = 6208089252286493683u64;
        pub const Opened: ::core::primitive::u64 = 5875683476664527635u64;
        pub const ShapeError: ::core::primitive::u64 = 11059168369865924146u64;
        pub const EmptyError: ::core::primitive::u64 = 9372470311315973756u64;
        pub const Side: ::core::primitive::u64 = 11781081576872856713u64;
    }
    static __SITES: [::snakebridge::__private::Site; 63] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("shapes", "positional"),
            Site::function("shapes", "defaults"),
            Site::function("shapes", "keywords"),
            Site::function("shapes", "everything"),
            Site::function("shapes", "untyped"),
            Site::function("shapes", "collections"),
            Site::function("shapes", "choose"),
            Site::function("shapes", "convert"),
            Site::function("shapes", "repeat"),
            Site::function("shapes", "on_each"),
            Site::function("shapes", "first"),
            Site::function("shapes", "area"),
            Site::function("shapes", "match"),
            Site::function("shapes", "fail"),
            Site::function("shapes", "countdown"),
            Site::attribute("shapes", "ORIGIN"),
            Site::attribute("shapes", "VERSION"),
            Site::function("shapes", "Shape"),
            Site::attribute("shapes", "Shape.sides"),
            Site::attribute("shapes", "Shape.size"),
            Site::attribute("shapes", "Shape.area"),
            Site::method("shapes", "Shape", "scaled"),
            Site::function("shapes", "Shape.unit"),
            Site::function("shapes", "Shape.is_size"),
            Site::function("operator", "lt"),
            Site::function("operator", "eq"),
            Site::function("builtins", "hash"),
            Site::function("builtins", "repr"),
            Site::function("builtins", "str"),
            Site::function("operator", "add"),
            Site::function("shapes", "Circle"),
            Site::attribute("shapes", "Circle.area"),
            Site::function("shapes", "Circle.unit"),
            Site::function("shapes", "Circle.is_size"),
            Site::function("shapes", "Square"),
            Site::attribute("shapes", "Square.sides"),
            Site::attribute("shapes", "Square.area"),
            Site::method("shapes", "Square", "corners"),
            Site::function("shapes", "Square.unit"),
            Site::function("shapes", "Square.is_size"),
            Site::function("shapes", "Named"),
            Site::attribute("shapes", "Named.name"),
            Site::method("shapes", "Named", "rename"),
            Site::function("shapes", "Label._make"),
            Site::attribute("shapes", "Label.text"),
            Site::attribute("shapes", "Label.at"),
            Site::function("shapes", "Label"),
            Site::function("builtins", "reversed"),
            Site::function("shapes", "Box"),
            Site::method("shapes", "Box", "put"),
            Site::method("shapes", "Box", "take"),
            Site::function("builtins", "len"),
            Site::function("operator", "getitem"),
            Site::function("operator", "contains"),
            Site::function("builtins", "iter"),
            Site::function("shapes", "Countdown"),
            Site::attribute("shapes", "Countdown.left"),
            Site::function("shapes", "Opened"),
            Site::method("shapes", "Opened", "__call__"),
            Site::attribute("shapes", "Opened.log"),
            Site::function("shapes", "ShapeError"),
            Site::attribute("shapes", "ShapeError.code"),
            Site::function("shapes", "EmptyError"),
        ]
    };
}
