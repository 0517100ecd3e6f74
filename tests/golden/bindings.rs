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
    non_snake_case,
    non_upper_case_globals,
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
    use ::snakebridge::__private as __rt;
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
        a: impl __rt::Arg<'a, i64>,
        b: impl __rt::Arg<'a, __rt::String>,
    ) -> __rt::Result<__rt::String> {
        __rt::call(
            &self::__SITES.0,
            [__rt::Arg::<i64>::raw(a), __rt::Arg::<__rt::String>::raw(b)],
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
    pub fn defaults<'a>(a: impl __rt::Arg<'a, i64>) -> __rt::Result<__rt::String> {
        __rt::call(&self::__SITES.1, [__rt::Arg::<i64>::raw(a)])
    }
    /// [`defaults`](defaults()) with options, set by name.
    #[inline]
    pub fn defaults_with<'a>(
        a: impl __rt::Arg<'a, i64>,
        options: impl self::options::with::DefaultsClosure<'a>,
    ) -> __rt::Result<__rt::String> {
        __rt::call_with(
            &self::__SITES.1,
            [__rt::Arg::<i64>::raw(a)],
            self::options::with::DefaultsClosure::__call(options, &mut __rt::Call::new()),
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
        a: impl __rt::Arg<'a, i64>,
        times: impl __rt::Arg<'a, i64>,
    ) -> __rt::Result<__rt::String> {
        let mut __options = __rt::Call::new();
        let __call = &mut __options;
        __call.set("times", __rt::Arg::<i64>::raw(times));
        __rt::call_with(&self::__SITES.2, [__rt::Arg::<i64>::raw(a)], __call)
    }
    /// [`keywords`](keywords()) with options, set by name.
    #[inline]
    pub fn keywords_with<'a>(
        a: impl __rt::Arg<'a, i64>,
        times: impl __rt::Arg<'a, i64>,
        options: impl self::options::with::KeywordsClosure<'a>,
    ) -> __rt::Result<__rt::String> {
        let mut __options = __rt::Call::new();
        let __call = self::options::with::KeywordsClosure::__call(
            options,
            &mut __options,
        );
        __call.set("times", __rt::Arg::<i64>::raw(times));
        __rt::call_with(&self::__SITES.2, [__rt::Arg::<i64>::raw(a)], __call)
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
        a: impl __rt::Arg<'a, i64>,
        b: impl __rt::Arg<'a, i64>,
        d: impl __rt::Arg<'a, i64>,
        rest: impl __rt::Args<'a, i64>,
    ) -> __rt::Result<__rt::Vec<i64>> {
        let mut __options = __rt::Call::new();
        let __call = &mut __options;
        __call.set("d", __rt::Arg::<i64>::raw(d));
        __call.ahead(&["c"]);
        __rt::Args::<i64>::push_to(rest, __call);
        __rt::call_with(
            &self::__SITES.3,
            [__rt::Arg::<i64>::raw(a), __rt::Arg::<i64>::raw(b)],
            __call,
        )
    }
    /// [`everything`](everything()) with options, set by name.
    #[inline]
    pub fn everything_with<'a>(
        a: impl __rt::Arg<'a, i64>,
        b: impl __rt::Arg<'a, i64>,
        d: impl __rt::Arg<'a, i64>,
        rest: impl __rt::Args<'a, i64>,
        options: impl self::options::with::EverythingClosure<'a>,
    ) -> __rt::Result<__rt::Vec<i64>> {
        let mut __options = __rt::Call::new();
        let __call = self::options::with::EverythingClosure::__call(
            options,
            &mut __options,
        );
        __call.set("d", __rt::Arg::<i64>::raw(d));
        __call.ahead(&["c"]);
        __rt::Args::<i64>::push_to(rest, __call);
        __rt::call_with(
            &self::__SITES.3,
            [__rt::Arg::<i64>::raw(a), __rt::Arg::<i64>::raw(b)],
            __call,
        )
    }
    /// Python `shapes.untyped`.
    ///
    /// No hints at all.
    ///
    /// ```text
    /// def untyped(a, b = None) -> tuple[Any, Any]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn untyped<'a>(
        a: impl __rt::Arg<'a, __rt::Value>,
    ) -> __rt::Result<(__rt::Value, __rt::Value)> {
        __rt::call(&self::__SITES.4, [__rt::any::<__rt::Value>(a)])
    }
    /// [`untyped`](untyped()) with options, set by name.
    #[inline]
    pub fn untyped_with<'a>(
        a: impl __rt::Arg<'a, __rt::Value>,
        options: impl self::options::with::UntypedClosure<'a>,
    ) -> __rt::Result<(__rt::Value, __rt::Value)> {
        __rt::call_with(
            &self::__SITES.4,
            [__rt::any::<__rt::Value>(a)],
            self::options::with::UntypedClosure::__call(options, &mut __rt::Call::new()),
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
        items: impl __rt::Arg<'a, __rt::Vec<i64>>,
        pairs: impl __rt::Arg<'a, __rt::Mapping<__rt::String, f64>>,
        point: impl __rt::Arg<'a, (i64, __rt::String)>,
        many: impl __rt::Arg<'a, __rt::Iterable<__rt::String>>,
        unique: impl __rt::Arg<'a, __rt::IndexSet<i64>>,
    ) -> __rt::Result<__rt::IndexMap<__rt::String, __rt::Vec<i64>>> {
        __rt::call(
            &self::__SITES.5,
            [
                __rt::Arg::<__rt::Vec<i64>>::raw(items),
                __rt::Arg::<__rt::Mapping<__rt::String, f64>>::raw(pairs),
                __rt::Arg::<(i64, __rt::String)>::raw(point),
                __rt::Arg::<__rt::Iterable<__rt::String>>::raw(many),
                __rt::Arg::<__rt::IndexSet<i64>>::raw(unique),
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
        value: impl __rt::Arg<'a, __rt::Union<self::IntOrStr>>,
    ) -> __rt::Result<self::IntOrStr> {
        __rt::call(
            &self::__SITES.6,
            [__rt::Arg::<__rt::Union<self::IntOrStr>>::raw(value)],
        )
    }
    /// [`choose`](choose()) with options, set by name.
    #[inline]
    pub fn choose_with<'a>(
        value: impl __rt::Arg<'a, __rt::Union<self::IntOrStr>>,
        options: impl self::options::with::ChooseClosure<'a>,
    ) -> __rt::Result<self::IntOrStr> {
        __rt::call_with(
            &self::__SITES.6,
            [__rt::Arg::<__rt::Union<self::IntOrStr>>::raw(value)],
            self::options::with::ChooseClosure::__call(options, &mut __rt::Call::new()),
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
        P: __rt::Kinded<Kind: self::sig::Convert>
            + __rt::Arg<'a, <P as __rt::Kinded>::Kind>,
    >(
        value: P,
    ) -> __rt::Result<<<P as __rt::Kinded>::Kind as self::sig::Convert>::Output> {
        __rt::call(
            &self::__SITES.7,
            [__rt::Arg::<<P as __rt::Kinded>::Kind>::raw(value)],
        )
    }
    /// Python `shapes.repeat`.
    ///
    /// Arity decides.
    ///
    /// ```text
    /// def repeat(text: str) -> str
    /// def repeat(text: str, times: int) -> list[str]  # in Rust: repeat_times
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn repeat<'a>(
        text: impl __rt::Arg<'a, __rt::String>,
    ) -> __rt::Result<__rt::String> {
        __rt::call(&self::__SITES.8, [__rt::Arg::<__rt::String>::raw(text)])
    }
    /// Python `shapes.repeat`.
    ///
    /// Arity decides.
    ///
    /// ```text
    /// def repeat(text: str) -> str  # in Rust: repeat
    /// def repeat(text: str, times: int) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn repeat_times<'a>(
        text: impl __rt::Arg<'a, __rt::String>,
        times: impl __rt::Arg<'a, i64>,
    ) -> __rt::Result<__rt::Vec<__rt::String>> {
        __rt::call(
            &self::__SITES.8,
            [__rt::Arg::<__rt::String>::raw(text), __rt::Arg::<i64>::raw(times)],
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
    pub fn on_each<'a, M1>(
        items: impl __rt::Arg<'a, __rt::Iterable<i64>>,
        do_: impl __rt::ArgFn<
            'a,
            __rt::Function<(i64,), __rt::String>,
            (i64,),
            __rt::String,
            M1,
        >,
    ) -> __rt::Result<__rt::Vec<__rt::String>> {
        __rt::call(
            &self::__SITES.9,
            [
                __rt::Arg::<__rt::Iterable<i64>>::raw(items),
                __rt::ArgFn::<
                    __rt::Function<(i64,), __rt::String>,
                    (i64,),
                    __rt::String,
                    M1,
                >::raw_fn(do_),
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
    ///
    /// The closure runs with the interpreter released, so it may wait for other threads; see `snakebridge::callback`.
    #[inline]
    pub fn on_each_by<'a, R1: __rt::Ret<__rt::String>>(
        items: impl __rt::Arg<'a, __rt::Iterable<i64>>,
        do_: impl ::core::ops::Fn(
            i64,
        ) -> R1 + ::core::marker::Send + ::core::marker::Sync + 'static,
    ) -> __rt::Result<__rt::Vec<__rt::String>> {
        __rt::call(
            &self::__SITES.9,
            [
                __rt::Arg::<__rt::Iterable<i64>>::raw(items),
                __rt::callback1::<i64, __rt::String, R1>(do_),
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
        T: __rt::Received,
        X: __rt::Kinded<Kind: __rt::Iterates<Item = T>> + __rt::Arg<'a, __rt::Vec<T>>,
    >(items: X) -> __rt::Result<T> {
        __rt::call(&self::__SITES.10, [__rt::Arg::<__rt::Vec<T>>::raw(items)])
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
    pub fn area<'a>(shape: impl __rt::Arg<'a, self::Shape>) -> __rt::Result<f64> {
        __rt::call(&self::__SITES.11, [__rt::Arg::<self::Shape>::raw(shape)])
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
    #[inline]
    pub fn match_<'a>(self_: impl __rt::Arg<'a, i64>) -> __rt::Result<__rt::String> {
        __rt::call(&self::__SITES.12, [__rt::Arg::<i64>::raw(self_)])
    }
    /// [`match_`](match_()) with options, set by name.
    #[inline]
    pub fn match_with<'a>(
        self_: impl __rt::Arg<'a, i64>,
        options: impl self::options::with::MatchClosure<'a>,
    ) -> __rt::Result<__rt::String> {
        __rt::call_with(
            &self::__SITES.12,
            [__rt::Arg::<i64>::raw(self_)],
            self::options::with::MatchClosure::__call(options, &mut __rt::Call::new()),
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
    pub fn fail<'a>(message: impl __rt::Arg<'a, __rt::String>) -> __rt::Result<()> {
        __rt::call(&self::__SITES.13, [__rt::Arg::<__rt::String>::raw(message)])
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
        start: impl __rt::Arg<'a, i64>,
    ) -> __rt::Result<__rt::PyIter<i64>> {
        __rt::call(&self::__SITES.14, [__rt::Arg::<i64>::raw(start)])
    }
    /// Python attribute `shapes.ORIGIN`: `tuple[int, int]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "ORIGIN")]
    #[inline]
    pub fn origin() -> __rt::Result<(i64, i64)> {
        __rt::get(&self::__SITES.15)
    }
    /// Python attribute `shapes.VERSION`: `str`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "VERSION")]
    #[inline]
    pub fn version() -> __rt::Result<__rt::String> {
        __rt::get(&self::__SITES.16)
    }
    #[doc(hidden)]
    pub fn __function(
        name: &str,
    ) -> __rt::Result<__rt::Callable<__rt::Value, __rt::Value>> {
        __rt::function_of(
            "shapes",
            &[
                ("match_", "match"),
                ("on_each_by", "on_each"),
                ("repeat_times", "repeat"),
            ],
            name,
        )
    }
    /// Python class `shapes.Shape`, compared by `a.py_lt(&b)?`.
    ///
    /// A base class.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Shape {
        base: __rt::Object,
    }
    #[doc(hidden)]
    pub const Shape: __rt::ClassName<self::Shape> = __rt::ClassName::of_bindings();
    impl __rt::Nominal for Shape {
        fn __definition() -> &'static __rt::ClassDef {
            &self::__CLASSES.0
        }
        #[inline]
        fn __over(base: __rt::Object) -> Self {
            Self { base }
        }
    }
    impl ::core::clone::Clone for Shape {
        fn clone(&self) -> Self {
            __rt::another(self)
        }
    }
    impl ::core::ops::Deref for Shape {
        type Target = __rt::Object;
        #[inline]
        fn deref(&self) -> &__rt::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Shape {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::debug(self, f)
        }
    }
    impl ::core::fmt::Display for Shape {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::display(self, f)
        }
    }
    impl __rt::IsA<Shape> for Shape {}
    #[diagnostic::do_not_recommend]
    impl __rt::Holds for Shape {
        type Class = Self;
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Give<'a> for Shape {
        type Class = Self;
        type How = __rt::ByValue;
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Kinded for Shape {
        type Kind = Self;
    }
    impl __rt::Has<__rt::protocol_members::__add__> for self::Shape {}
    impl __rt::Has<__rt::protocol_members::__hash__> for self::Shape {}
    impl __rt::Has<__rt::protocol_members::__lt__> for self::Shape {}
    impl __rt::Has<__rt::protocol_members::__lt_or_gt__> for self::Shape {}
    impl Shape {
        /// Python `shapes.Shape.Shape`. Without arguments; with them: `new_with(|kw| kw.size(..))`.
        ///
        /// ```text
        /// def Shape(size: float = 1.0) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Shape")]
        #[inline]
        pub fn new() -> __rt::Result<Self> {
            __rt::call(&self::__SITES.17, [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Shape")]
        #[inline]
        pub fn new_with<'a>(
            options: impl self::options::with::ShapeNewClosure<'a>,
        ) -> __rt::Result<Self> {
            __rt::call_with(
                &self::__SITES.17,
                [],
                self::options::with::ShapeNewClosure::__call(
                    options,
                    &mut __rt::Call::new(),
                ),
            )
        }
        /// Python attribute `shapes.Shape.sides`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn sides(&self) -> __rt::Result<i64> {
            __rt::attr(&self::__SITES.18, __rt::PythonClass::__object(self))
        }
        /// Python attribute `shapes.Shape.size`: `float`.
        ///
        /// May be set.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn size(&self) -> __rt::Result<f64> {
            __rt::attr(&self::__SITES.19, __rt::PythonClass::__object(self))
        }
        /// Python attribute `shapes.Shape.area`: `float`.
        ///
        /// May not be set.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn area(&self) -> __rt::Result<f64> {
            __rt::attr(&self::__SITES.20, __rt::PythonClass::__object(self))
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
            by: impl __rt::Arg<'a, f64>,
        ) -> __rt::Result<self::Shape> {
            __rt::method(
                &self::__SITES.21,
                __rt::PythonClass::__object(self),
                [__rt::Arg::<f64>::raw(by)],
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
        pub fn unit() -> __rt::Result<self::Shape> {
            __rt::call(&self::__SITES.22, [])
        }
        /// Python `shapes.Shape.is_size`.
        ///
        /// ```text
        /// def is_size(value: float) -> bool
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn is_size<'a>(value: impl __rt::Arg<'a, f64>) -> __rt::Result<bool> {
            __rt::call(&self::__SITES.23, [__rt::Arg::<f64>::raw(value)])
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
            other: impl __rt::Arg<'a, self::Shape>,
        ) -> __rt::Result<bool> {
            __rt::call(
                &self::__SITES.24,
                [__rt::Raw::of(self), __rt::Arg::<self::Shape>::raw(other)],
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
            other: impl __rt::Arg<'a, __rt::Value>,
        ) -> __rt::Result<bool> {
            __rt::call(
                &self::__SITES.25,
                [__rt::Raw::of(self), __rt::any::<__rt::Value>(other)],
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
        pub fn py_hash(&self) -> __rt::Result<i64> {
            __rt::call(&self::__SITES.26, [__rt::Raw::of(self)])
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
        pub fn py_repr(&self) -> __rt::Result<__rt::String> {
            __rt::call(&self::__SITES.27, [__rt::Raw::of(self)])
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
        pub fn py_str(&self) -> __rt::Result<__rt::String> {
            __rt::call(&self::__SITES.28, [__rt::Raw::of(self)])
        }
    }
    impl Shape {
        /// Assigns Python's `sides`.
        #[inline]
        pub fn set_sides<'a>(&self, value: impl __rt::Arg<'a, i64>) -> __rt::Result<()> {
            __rt::set_attr(
                &self::__SITES.18,
                __rt::PythonClass::__object(self),
                __rt::Arg::<i64>::raw(value),
            )
        }
        /// Assigns Python's `size`.
        #[inline]
        pub fn set_size<'a>(&self, value: impl __rt::Arg<'a, f64>) -> __rt::Result<()> {
            __rt::set_attr(
                &self::__SITES.19,
                __rt::PythonClass::__object(self),
                __rt::Arg::<f64>::raw(value),
            )
        }
    }
    impl<'__h, '__r, __R: __rt::Arg<'__r, self::Shape>> ::core::ops::Add<__R>
    for &'__h Shape {
        type Output = __rt::Result<self::Shape>;
        fn add(self, right: __R) -> Self::Output {
            __rt::call(
                &self::__SITES.29,
                [__rt::Raw::of(self), __rt::Arg::<self::Shape>::raw(right)],
            )
        }
    }
    impl<'__r, __R: __rt::Arg<'__r, self::Shape>> ::core::ops::Add<__R> for Shape {
        type Output = __rt::Result<self::Shape>;
        fn add(self, right: __R) -> Self::Output {
            __rt::call(
                &self::__SITES.29,
                [__rt::Raw::of(&self), __rt::Arg::<self::Shape>::raw(right)],
            )
        }
    }
    /// Python class `shapes.Circle`, compared by `a.py_lt(&b)?`.
    ///
    /// Round.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Circle {
        base: self::Shape,
    }
    #[doc(hidden)]
    pub const Circle: __rt::ClassName<self::Circle> = __rt::ClassName::of_bindings();
    impl __rt::Nominal for Circle {
        fn __definition() -> &'static __rt::ClassDef {
            &self::__CLASSES.1
        }
        #[inline]
        fn __over(base: self::Shape) -> Self {
            Self { base }
        }
    }
    impl ::core::clone::Clone for Circle {
        fn clone(&self) -> Self {
            __rt::another(self)
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
            __rt::debug(self, f)
        }
    }
    impl ::core::fmt::Display for Circle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::display(self, f)
        }
    }
    impl __rt::IsA<Circle> for Circle {}
    impl __rt::IsA<self::Shape> for Circle {}
    impl<__S> __rt::In<__S> for Circle
    where
        self::Shape: __rt::In<__S>,
    {}
    #[diagnostic::do_not_recommend]
    impl __rt::Holds for Circle {
        type Class = Self;
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Give<'a> for Circle {
        type Class = Self;
        type How = __rt::ByValue;
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Kinded for Circle {
        type Kind = Self;
    }
    impl __rt::Has<__rt::protocol_members::__add__> for self::Circle {}
    impl __rt::Has<__rt::protocol_members::__hash__> for self::Circle {}
    impl __rt::Has<__rt::protocol_members::__lt__> for self::Circle {}
    impl __rt::Has<__rt::protocol_members::__lt_or_gt__> for self::Circle {}
    impl Circle {
        /// Python `shapes.Circle.Circle`. Without arguments; with them: `new_with(|kw| kw.size(..))`.
        ///
        /// ```text
        /// def Circle(size: float = 1.0) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Circle")]
        #[inline]
        pub fn new() -> __rt::Result<Self> {
            __rt::call(&self::__SITES.30, [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Circle")]
        #[inline]
        pub fn new_with<'a>(
            options: impl self::options::with::ShapeNewClosure<'a>,
        ) -> __rt::Result<Self> {
            __rt::call_with(
                &self::__SITES.30,
                [],
                self::options::with::ShapeNewClosure::__call(
                    options,
                    &mut __rt::Call::new(),
                ),
            )
        }
        /// Python attribute `shapes.Circle.area`: `float`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn area(&self) -> __rt::Result<f64> {
            __rt::attr(&self::__SITES.31, __rt::PythonClass::__object(self))
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
        pub fn unit() -> __rt::Result<self::Shape> {
            __rt::call(&self::__SITES.32, [])
        }
        /// Python `shapes.Circle.is_size`.
        ///
        /// ```text
        /// def is_size(value: float) -> bool
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn is_size<'a>(value: impl __rt::Arg<'a, f64>) -> __rt::Result<bool> {
            __rt::call(&self::__SITES.33, [__rt::Arg::<f64>::raw(value)])
        }
    }
    impl<'__h, '__r, __R: __rt::Arg<'__r, self::Shape>> ::core::ops::Add<__R>
    for &'__h Circle {
        type Output = __rt::Result<self::Shape>;
        fn add(self, right: __R) -> Self::Output {
            __rt::call(
                &self::__SITES.29,
                [__rt::Raw::of(self), __rt::Arg::<self::Shape>::raw(right)],
            )
        }
    }
    impl<'__r, __R: __rt::Arg<'__r, self::Shape>> ::core::ops::Add<__R> for Circle {
        type Output = __rt::Result<self::Shape>;
        fn add(self, right: __R) -> Self::Output {
            __rt::call(
                &self::__SITES.29,
                [__rt::Raw::of(&self), __rt::Arg::<self::Shape>::raw(right)],
            )
        }
    }
    /// Python class `shapes.Square`, compared by `a.py_lt(&b)?`.
    ///
    /// Four sides and a name.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Square {
        base: self::Shape,
    }
    #[doc(hidden)]
    pub const Square: __rt::ClassName<self::Square> = __rt::ClassName::of_bindings();
    impl __rt::Nominal for Square {
        fn __definition() -> &'static __rt::ClassDef {
            &self::__CLASSES.2
        }
        #[inline]
        fn __over(base: self::Shape) -> Self {
            Self { base }
        }
    }
    impl ::core::clone::Clone for Square {
        fn clone(&self) -> Self {
            __rt::another(self)
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
            __rt::debug(self, f)
        }
    }
    impl ::core::fmt::Display for Square {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::display(self, f)
        }
    }
    impl __rt::IsA<Square> for Square {}
    impl __rt::IsA<self::Shape> for Square {}
    impl __rt::IsA<self::Named> for Square {}
    impl<__S> __rt::In<__S> for Square
    where
        self::Shape: __rt::In<__S>,
    {}
    #[diagnostic::do_not_recommend]
    impl __rt::Holds for Square {
        type Class = Self;
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Give<'a> for Square {
        type Class = Self;
        type How = __rt::ByValue;
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Kinded for Square {
        type Kind = Self;
    }
    impl __rt::Has<__rt::protocol_members::__add__> for self::Square {}
    impl __rt::Has<__rt::protocol_members::__hash__> for self::Square {}
    impl __rt::Has<__rt::protocol_members::__lt__> for self::Square {}
    impl __rt::Has<__rt::protocol_members::name> for self::Square {}
    impl __rt::Has<__rt::protocol_members::__lt_or_gt__> for self::Square {}
    impl Square {
        /// Python `shapes.Square.Square`. Without arguments; with them: `new_with(|kw| kw.size(..))`.
        ///
        /// ```text
        /// def Square(size: float = 1.0) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Square")]
        #[inline]
        pub fn new() -> __rt::Result<Self> {
            __rt::call(&self::__SITES.34, [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Square")]
        #[inline]
        pub fn new_with<'a>(
            options: impl self::options::with::ShapeNewClosure<'a>,
        ) -> __rt::Result<Self> {
            __rt::call_with(
                &self::__SITES.34,
                [],
                self::options::with::ShapeNewClosure::__call(
                    options,
                    &mut __rt::Call::new(),
                ),
            )
        }
        /// Python attribute `shapes.Square.sides`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn sides(&self) -> __rt::Result<i64> {
            __rt::attr(&self::__SITES.35, __rt::PythonClass::__object(self))
        }
        /// Python attribute `shapes.Square.area`: `float`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn area(&self) -> __rt::Result<f64> {
            __rt::attr(&self::__SITES.36, __rt::PythonClass::__object(self))
        }
        /// Python `shapes.Square.corners`. Without arguments; with them: `corners_with(|kw| kw.side(..))`.
        ///
        /// ```text
        /// def corners(*, side: shapes.Side = shapes.Side.LEFT) -> list[tuple[float, float]]
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn corners(&self) -> __rt::Result<__rt::Vec<(f64, f64)>> {
            __rt::method(&self::__SITES.37, __rt::PythonClass::__object(self), [])
        }
        /// [`corners`](Self::corners()) with options, set by name.
        #[inline]
        pub fn corners_with<'a>(
            &self,
            options: impl self::options::with::SquareCornersClosure<'a>,
        ) -> __rt::Result<__rt::Vec<(f64, f64)>> {
            __rt::method_with(
                &self::__SITES.37,
                __rt::PythonClass::__object(self),
                [],
                self::options::with::SquareCornersClosure::__call(
                    options,
                    &mut __rt::Call::new(),
                ),
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
        pub fn unit() -> __rt::Result<self::Shape> {
            __rt::call(&self::__SITES.38, [])
        }
        /// Python `shapes.Square.is_size`.
        ///
        /// ```text
        /// def is_size(value: float) -> bool
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn is_size<'a>(value: impl __rt::Arg<'a, f64>) -> __rt::Result<bool> {
            __rt::call(&self::__SITES.39, [__rt::Arg::<f64>::raw(value)])
        }
        /// Python attribute `shapes.Square.name`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn name(&self) -> __rt::Result<__rt::String> {
            __rt::attr(&self::__SITES.40, __rt::PythonClass::__object(self))
        }
        /// Python `shapes.Square.rename`.
        ///
        /// ```text
        /// def rename(name: str) -> None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn rename<'a>(
            &self,
            name: impl __rt::Arg<'a, __rt::String>,
        ) -> __rt::Result<()> {
            __rt::method(
                &self::__SITES.41,
                __rt::PythonClass::__object(self),
                [__rt::Arg::<__rt::String>::raw(name)],
            )
        }
    }
    impl Square {
        /// Assigns Python's `sides`.
        #[inline]
        pub fn set_sides<'a>(&self, value: impl __rt::Arg<'a, i64>) -> __rt::Result<()> {
            __rt::set_attr(
                &self::__SITES.35,
                __rt::PythonClass::__object(self),
                __rt::Arg::<i64>::raw(value),
            )
        }
        /// Assigns Python's `name`.
        #[inline]
        pub fn set_name<'a>(
            &self,
            value: impl __rt::Arg<'a, __rt::String>,
        ) -> __rt::Result<()> {
            __rt::set_attr(
                &self::__SITES.40,
                __rt::PythonClass::__object(self),
                __rt::Arg::<__rt::String>::raw(value),
            )
        }
    }
    impl<'__h, '__r, __R: __rt::Arg<'__r, self::Shape>> ::core::ops::Add<__R>
    for &'__h Square {
        type Output = __rt::Result<self::Shape>;
        fn add(self, right: __R) -> Self::Output {
            __rt::call(
                &self::__SITES.29,
                [__rt::Raw::of(self), __rt::Arg::<self::Shape>::raw(right)],
            )
        }
    }
    impl<'__r, __R: __rt::Arg<'__r, self::Shape>> ::core::ops::Add<__R> for Square {
        type Output = __rt::Result<self::Shape>;
        fn add(self, right: __R) -> Self::Output {
            __rt::call(
                &self::__SITES.29,
                [__rt::Raw::of(&self), __rt::Arg::<self::Shape>::raw(right)],
            )
        }
    }
    /// Python class `shapes.Named`.
    ///
    /// A second base.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Named {
        base: __rt::Object,
    }
    #[doc(hidden)]
    pub const Named: __rt::ClassName<self::Named> = __rt::ClassName::of_bindings();
    impl __rt::Nominal for Named {
        fn __definition() -> &'static __rt::ClassDef {
            &self::__CLASSES.3
        }
        #[inline]
        fn __over(base: __rt::Object) -> Self {
            Self { base }
        }
    }
    impl ::core::clone::Clone for Named {
        fn clone(&self) -> Self {
            __rt::another(self)
        }
    }
    impl ::core::ops::Deref for Named {
        type Target = __rt::Object;
        #[inline]
        fn deref(&self) -> &__rt::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Named {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::debug(self, f)
        }
    }
    impl ::core::fmt::Display for Named {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::display(self, f)
        }
    }
    impl __rt::IsA<Named> for Named {}
    #[diagnostic::do_not_recommend]
    impl __rt::Holds for Named {
        type Class = Self;
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Give<'a> for Named {
        type Class = Self;
        type How = __rt::ByValue;
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Kinded for Named {
        type Kind = Self;
    }
    impl __rt::Has<__rt::protocol_members::__hash__> for self::Named {}
    impl __rt::Has<__rt::protocol_members::name> for self::Named {}
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
        pub fn new() -> __rt::Result<Self> {
            __rt::call(&self::__SITES.42, [])
        }
        /// Python attribute `shapes.Named.name`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn name(&self) -> __rt::Result<__rt::String> {
            __rt::attr(&self::__SITES.43, __rt::PythonClass::__object(self))
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
            name: impl __rt::Arg<'a, __rt::String>,
        ) -> __rt::Result<()> {
            __rt::method(
                &self::__SITES.44,
                __rt::PythonClass::__object(self),
                [__rt::Arg::<__rt::String>::raw(name)],
            )
        }
    }
    impl Named {
        /// Assigns Python's `name`.
        #[inline]
        pub fn set_name<'a>(
            &self,
            value: impl __rt::Arg<'a, __rt::String>,
        ) -> __rt::Result<()> {
            __rt::set_attr(
                &self::__SITES.43,
                __rt::PythonClass::__object(self),
                __rt::Arg::<__rt::String>::raw(value),
            )
        }
    }
    /// Python class `shapes.Label`.
    ///
    /// A tuple with names.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Label {
        base: __rt::PyTuple<self::StrOrIntIntTuple>,
    }
    #[doc(hidden)]
    pub const Label: __rt::ClassName<self::Label> = __rt::ClassName::of_bindings();
    impl __rt::Nominal for Label {
        fn __definition() -> &'static __rt::ClassDef {
            &self::__CLASSES.4
        }
        #[inline]
        fn __over(base: __rt::PyTuple<self::StrOrIntIntTuple>) -> Self {
            Self { base }
        }
    }
    impl ::core::clone::Clone for Label {
        fn clone(&self) -> Self {
            __rt::another(self)
        }
    }
    impl ::core::ops::Deref for Label {
        type Target = __rt::PyTuple<self::StrOrIntIntTuple>;
        #[inline]
        fn deref(&self) -> &__rt::PyTuple<self::StrOrIntIntTuple> {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Label {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::debug(self, f)
        }
    }
    impl ::core::fmt::Display for Label {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::display(self, f)
        }
    }
    impl __rt::IsA<Label> for Label {}
    impl __rt::IsA<__rt::PyTuple<self::StrOrIntIntTuple>> for Label {}
    impl __rt::Inherits<__rt::PyTuple<self::StrOrIntIntTuple>> for Label {}
    impl<__S> __rt::In<__S> for Label
    where
        __rt::PyTuple<self::StrOrIntIntTuple>: __rt::In<__S>,
    {}
    #[diagnostic::do_not_recommend]
    impl __rt::Holds for Label {
        type Class = Self;
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Give<'a> for Label {
        type Class = Self;
        type How = __rt::ByValue;
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Kinded for Label {
        type Kind = Self;
    }
    impl __rt::Has<__rt::protocol_members::__add__> for self::Label {}
    impl __rt::Has<__rt::protocol_members::__contains__> for self::Label {}
    impl __rt::Has<__rt::protocol_members::__ge__> for self::Label {}
    impl __rt::Has<__rt::protocol_members::__getitem__> for self::Label {}
    impl __rt::Has<__rt::protocol_members::__gt__> for self::Label {}
    impl __rt::Has<__rt::protocol_members::__hash__> for self::Label {}
    impl __rt::Has<__rt::protocol_members::__iter__> for self::Label {}
    impl __rt::Has<__rt::protocol_members::__le__> for self::Label {}
    impl __rt::Has<__rt::protocol_members::__len__> for self::Label {}
    impl __rt::Has<__rt::protocol_members::__lt__> for self::Label {}
    impl __rt::Has<__rt::protocol_members::__mul__> for self::Label {}
    impl __rt::Has<__rt::protocol_members::__rmul__> for self::Label {}
    impl __rt::Has<__rt::protocol_members::__lt_or_gt__> for self::Label {}
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
            text: impl __rt::Arg<'a, __rt::String>,
            at: impl __rt::Arg<'a, (i64, i64)>,
        ) -> __rt::Result<Self> {
            __rt::call(
                &self::__SITES.48,
                [__rt::Arg::<__rt::String>::raw(text), __rt::Arg::<(i64, i64)>::raw(at)],
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
        pub fn py_repr(&self) -> __rt::Result<__rt::String> {
            __rt::call(&self::__SITES.27, [__rt::Raw::of(self)])
        }
        /// Python attribute `shapes.Label.text`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn text(&self) -> __rt::Result<__rt::String> {
            __rt::attr(&self::__SITES.46, __rt::PythonClass::__object(self))
        }
        /// Python attribute `shapes.Label.at`: `tuple[int, int]`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn at(&self) -> __rt::Result<(i64, i64)> {
            __rt::attr(&self::__SITES.47, __rt::PythonClass::__object(self))
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
        pub fn reversed(&self) -> __rt::Result<__rt::PyIter<self::StrOrIntIntTuple>> {
            __rt::call(&self::__SITES.49, [__rt::Raw::of(self)])
        }
    }
    impl __rt::Supports<__rt::supports::Reversed> for Label {
        type Output = __rt::PyIter<self::StrOrIntIntTuple>;
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Iterates for Label {
        type Item = self::StrOrIntIntTuple;
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Iterable<__rt::Union<self::StrOrIntIntTuple>>>
    for &'a Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > __rt::Arg<'a, __rt::Option<__rt::Iterable<__rt::Union<self::StrOrIntIntTuple>>>>
    for &'a Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, __rt::Iterable<__rt::Union<self::StrOrIntIntTuple>>>
    for &'a Label {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(__rt::Raw::of(self));
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Iterable<__rt::Union<self::StrOrIntIntTuple>>>
    for Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of_owned(&self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > __rt::Arg<'a, __rt::Option<__rt::Iterable<__rt::Union<self::StrOrIntIntTuple>>>>
    for Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of_owned(&self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, __rt::Iterable<__rt::Union<self::StrOrIntIntTuple>>>
    for Label {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(__rt::Raw::of_owned(&self));
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Iterable<__rt::Value>> for &'a Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Option<__rt::Iterable<__rt::Value>>> for &'a Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, __rt::Iterable<__rt::Value>> for &'a Label {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(__rt::Raw::of(self));
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Iterable<__rt::Value>> for Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of_owned(&self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Option<__rt::Iterable<__rt::Value>>> for Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of_owned(&self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, __rt::Iterable<__rt::Value>> for Label {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(__rt::Raw::of_owned(&self));
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Sequence<__rt::Union<self::StrOrIntIntTuple>>>
    for &'a Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > __rt::Arg<'a, __rt::Option<__rt::Sequence<__rt::Union<self::StrOrIntIntTuple>>>>
    for &'a Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, __rt::Sequence<__rt::Union<self::StrOrIntIntTuple>>>
    for &'a Label {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(__rt::Raw::of(self));
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Sequence<__rt::Union<self::StrOrIntIntTuple>>>
    for Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of_owned(&self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > __rt::Arg<'a, __rt::Option<__rt::Sequence<__rt::Union<self::StrOrIntIntTuple>>>>
    for Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of_owned(&self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, __rt::Sequence<__rt::Union<self::StrOrIntIntTuple>>>
    for Label {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(__rt::Raw::of_owned(&self));
        }
    }
    impl<'__h> ::core::iter::IntoIterator for &'__h Label {
        type Item = __rt::Result<self::StrOrIntIntTuple>;
        type IntoIter = __rt::PyIter<self::StrOrIntIntTuple>;
        fn into_iter(self) -> __rt::PyIter<self::StrOrIntIntTuple> {
            __rt::PyIter::or_failed(__rt::iterate(__rt::PythonClass::__object(self)))
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, (__rt::String, (i64, i64))> for &'a Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Option<(__rt::String, (i64, i64))>> for &'a Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, (__rt::String, (i64, i64))> for &'a Label {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(__rt::Raw::of(self));
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, (__rt::String, (i64, i64))> for Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of_owned(&self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Option<(__rt::String, (i64, i64))>> for Label {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of_owned(&self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, (__rt::String, (i64, i64))> for Label {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(__rt::Raw::of_owned(&self));
        }
    }
    /// The values of a [`Label`], as plain Rust data. Read by [`Label::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct LabelSnapshot {
        /// Python's `text`: `str`.
        pub text: __rt::String,
        /// Python's `at`: `tuple[int, int]`.
        pub at: (i64, i64),
    }
    impl Label {
        /// Reads all fields into a [`LabelSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> __rt::Result<LabelSnapshot> {
            __rt::attached(|| {
                ::core::result::Result::Ok(LabelSnapshot {
                    text: __rt::attr(
                        &self::__SITES.46,
                        __rt::PythonClass::__object(self),
                    )?,
                    at: __rt::attr(&self::__SITES.47, __rt::PythonClass::__object(self))?,
                })
            })
        }
    }
    impl __rt::FromPython for LabelSnapshot {
        fn from_python(value: &__rt::Returned<'_>) -> __rt::Result<Self> {
            __rt::class::<self::Label>(value)?.snapshot()
        }
        fn expected() -> __rt::Cow<'static, str> {
            <self::Label as __rt::FromPython>::expected()
        }
    }
    impl LabelSnapshot {
        /// Makes a new [`Label`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> __rt::Result<self::Label> {
            __rt::call(
                &self::__SITES.45,
                [
                    __rt::Raw::Tuple(
                        ::std::vec![
                            __rt::Raw::Str(__rt::Cow::Borrowed(& self.text)),
                            __rt::Raw::Tuple(::std::vec![__rt::Raw::Int(self.at.0),
                            __rt::Raw::Int(self.at.1)])
                        ],
                    ),
                ],
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, self::Label> for LabelSnapshot {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, self::Label> for &LabelSnapshot {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Option<self::Label>> for LabelSnapshot {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Option<self::Label>> for &LabelSnapshot {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Element<'a, self::Label> for LabelSnapshot {
        #[inline]
        fn element(&'a self) -> __rt::Raw<'a> {
            __rt::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Value> for LabelSnapshot {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Value> for &LabelSnapshot {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Element<'a, __rt::Value> for LabelSnapshot {
        #[inline]
        fn element(&'a self) -> __rt::Raw<'a> {
            __rt::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Kinded for LabelSnapshot {
        type Kind = self::Label;
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Kinded for &LabelSnapshot {
        type Kind = self::Label;
    }
    /// Python class `shapes.Box`.
    ///
    /// Holds items of one type.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Box<T> {
        base: __rt::Object,
        marker: ::core::marker::PhantomData<fn() -> (T,)>,
    }
    #[doc(hidden)]
    pub const Box: __rt::ClassName<self::Box<__rt::Value>> = __rt::ClassName::of_bindings();
    impl<T: __rt::TypeArg> __rt::Nominal for Box<T> {
        fn __definition() -> &'static __rt::ClassDef {
            &self::__CLASSES.5
        }
        #[inline]
        fn __over(base: __rt::Object) -> Self {
            Self {
                base,
                marker: ::core::marker::PhantomData,
            }
        }
    }
    impl<T: __rt::TypeArg> ::core::clone::Clone for Box<T> {
        fn clone(&self) -> Self {
            __rt::another(self)
        }
    }
    impl<T> ::core::ops::Deref for Box<T> {
        type Target = __rt::Object;
        #[inline]
        fn deref(&self) -> &__rt::Object {
            &self.base
        }
    }
    impl<T: __rt::Received> ::core::fmt::Debug for Box<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::debug(self, f)
        }
    }
    impl<T: __rt::Received> ::core::fmt::Display for Box<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::display(self, f)
        }
    }
    impl<T, __A0> __rt::IsA<self::Box<__A0>> for Box<T>
    where
        T: __rt::Param<__A0>,
    {}
    impl<T> __rt::Inherits<Box<T>> for Box<T> {}
    #[diagnostic::do_not_recommend]
    impl<T: __rt::TypeArg> __rt::Holds for Box<T> {
        type Class = Self;
    }
    #[diagnostic::do_not_recommend]
    impl<'a, T: __rt::Received> __rt::Give<'a> for Box<T> {
        type Class = Self;
        type How = __rt::ByValue;
    }
    #[diagnostic::do_not_recommend]
    impl<T> __rt::Kinded for Box<T> {
        type Kind = Self;
    }
    impl<T> __rt::Has<__rt::protocol_members::__contains__> for self::Box<T> {}
    impl<T> __rt::Has<__rt::protocol_members::__getitem__> for self::Box<T> {}
    impl<T> __rt::Has<__rt::protocol_members::__hash__> for self::Box<T> {}
    impl<T> __rt::Has<__rt::protocol_members::__iter__> for self::Box<T> {}
    impl<T> __rt::Has<__rt::protocol_members::__len__> for self::Box<T> {}
    impl<T: __rt::Received> Box<T> {
        /// Python `shapes.Box.Box`. Without arguments; with them: `new_with(|kw| kw.items(..))`.
        ///
        /// ```text
        /// def Box(items: Iterable[T] = ()) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Box")]
        #[inline]
        pub fn new() -> __rt::Result<Self> {
            __rt::call(&self::__SITES.50, [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Box")]
        #[inline]
        pub fn new_with<'a>(
            options: impl self::options::with::BoxNewClosure<'a, T>,
        ) -> __rt::Result<Self> {
            __rt::call_with(
                &self::__SITES.50,
                [],
                self::options::with::BoxNewClosure::__call(
                    options,
                    &mut __rt::Call::new(),
                ),
            )
        }
        /// Python `shapes.Box.Box`.
        ///
        /// ```text
        /// def Box(items: Iterable[T] = ()) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Box")]
        #[inline]
        pub fn new_items<
            'a,
            X: __rt::Kinded<Kind: __rt::Iterates<Item = T>>
                + __rt::Arg<'a, __rt::Iterable<T>>,
        >(items: X) -> __rt::Result<Self> {
            __rt::call(&self::__SITES.50, [__rt::Arg::<__rt::Iterable<T>>::raw(items)])
        }
        /// Python `shapes.Box.put`.
        ///
        /// ```text
        /// def put(item: T) -> None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn put<'a>(&self, item: impl __rt::Arg<'a, T>) -> __rt::Result<()> {
            __rt::method(
                &self::__SITES.51,
                __rt::PythonClass::__object(self),
                [__rt::Arg::<T>::raw(item)],
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
        pub fn take(&self) -> __rt::Result<T> {
            __rt::method(&self::__SITES.52, __rt::PythonClass::__object(self), [])
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
        pub fn len(&self) -> __rt::Result<usize> {
            __rt::call(&self::__SITES.53, [__rt::Raw::of(self)])
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
        pub fn get_item<'a>(&self, index: impl __rt::Arg<'a, i64>) -> __rt::Result<T> {
            __rt::call(
                &self::__SITES.54,
                [__rt::Raw::of(self), __rt::Arg::<i64>::raw(index)],
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
            item: impl __rt::Arg<'a, __rt::Value>,
        ) -> __rt::Result<bool> {
            __rt::call(
                &self::__SITES.55,
                [__rt::Raw::of(self), __rt::any::<__rt::Value>(item)],
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
        pub fn iter(&self) -> __rt::Result<__rt::PyIter<T>> {
            __rt::call(&self::__SITES.56, [__rt::Raw::of(self)])
        }
    }
    impl<'__h, T: __rt::Received> ::core::iter::IntoIterator for &'__h Box<T> {
        type Item = __rt::Result<T>;
        type IntoIter = __rt::PyIter<T>;
        fn into_iter(self) -> __rt::PyIter<T> {
            __rt::PyIter::or_failed(__rt::iterate(__rt::PythonClass::__object(self)))
        }
    }
    #[diagnostic::do_not_recommend]
    impl<T: __rt::Received> __rt::Iterates for Box<T> {
        type Item = T;
    }
    #[diagnostic::do_not_recommend]
    impl<'a, T: __rt::Received> __rt::Arg<'a, __rt::Iterable<T>> for &'a Box<T> {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a, T: __rt::Received> __rt::Arg<'a, __rt::Option<__rt::Iterable<T>>>
    for &'a Box<T> {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a, T: __rt::Received> __rt::Args<'a, __rt::Iterable<T>> for &'a Box<T> {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(__rt::Raw::of(self));
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a, T: __rt::Received> __rt::Arg<'a, __rt::Iterable<T>> for Box<T> {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of_owned(&self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a, T: __rt::Received> __rt::Arg<'a, __rt::Option<__rt::Iterable<T>>>
    for Box<T> {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of_owned(&self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a, T: __rt::Received> __rt::Args<'a, __rt::Iterable<T>> for Box<T> {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(__rt::Raw::of_owned(&self));
        }
    }
    /// Python class `shapes.Countdown`.
    ///
    /// An iterator.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Countdown {
        base: __rt::Object,
    }
    #[doc(hidden)]
    pub const Countdown: __rt::ClassName<self::Countdown> = __rt::ClassName::of_bindings();
    impl __rt::Nominal for Countdown {
        fn __definition() -> &'static __rt::ClassDef {
            &self::__CLASSES.6
        }
        #[inline]
        fn __over(base: __rt::Object) -> Self {
            Self { base }
        }
    }
    impl ::core::clone::Clone for Countdown {
        fn clone(&self) -> Self {
            __rt::another(self)
        }
    }
    impl ::core::ops::Deref for Countdown {
        type Target = __rt::Object;
        #[inline]
        fn deref(&self) -> &__rt::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Countdown {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::debug(self, f)
        }
    }
    impl ::core::fmt::Display for Countdown {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::display(self, f)
        }
    }
    impl __rt::IsA<Countdown> for Countdown {}
    #[diagnostic::do_not_recommend]
    impl __rt::Holds for Countdown {
        type Class = Self;
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Give<'a> for Countdown {
        type Class = Self;
        type How = __rt::ByValue;
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Kinded for Countdown {
        type Kind = Self;
    }
    impl __rt::Has<__rt::protocol_members::__hash__> for self::Countdown {}
    impl __rt::Has<__rt::protocol_members::__iter__> for self::Countdown {}
    impl __rt::Has<__rt::protocol_members::__next__> for self::Countdown {}
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
        pub fn new<'a>(start: impl __rt::Arg<'a, i64>) -> __rt::Result<Self> {
            __rt::call(&self::__SITES.57, [__rt::Arg::<i64>::raw(start)])
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
        pub fn iter(&self) -> __rt::Result<__rt::PyIter<i64>> {
            __rt::call(&self::__SITES.56, [__rt::Raw::of(self)])
        }
        /// Python attribute `shapes.Countdown.left`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn left(&self) -> __rt::Result<i64> {
            __rt::attr(&self::__SITES.58, __rt::PythonClass::__object(self))
        }
    }
    impl Countdown {
        /// Assigns Python's `left`.
        #[inline]
        pub fn set_left<'a>(&self, value: impl __rt::Arg<'a, i64>) -> __rt::Result<()> {
            __rt::set_attr(
                &self::__SITES.58,
                __rt::PythonClass::__object(self),
                __rt::Arg::<i64>::raw(value),
            )
        }
        /// The next item, or `None` at the end: Python's `next`. `for item in &iterator` yields the rest.
        ///
        /// # Errors
        ///
        /// What `__next__` raises.
        pub fn next_item(&self) -> __rt::Result<__rt::Option<i64>> {
            __rt::Option::transpose(__rt::next(__rt::PythonClass::__object(self)))
        }
    }
    impl<'__h> ::core::iter::IntoIterator for &'__h Countdown {
        type Item = __rt::Result<i64>;
        type IntoIter = __rt::PyIter<i64>;
        fn into_iter(self) -> __rt::PyIter<i64> {
            __rt::PyIter::or_failed(__rt::iterate(__rt::PythonClass::__object(self)))
        }
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Iterates for Countdown {
        type Item = i64;
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Iterable<i64>> for &'a Countdown {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Option<__rt::Iterable<i64>>> for &'a Countdown {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, __rt::Iterable<i64>> for &'a Countdown {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(__rt::Raw::of(self));
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Iterable<i64>> for Countdown {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of_owned(&self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Option<__rt::Iterable<i64>>> for Countdown {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of_owned(&self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, __rt::Iterable<i64>> for Countdown {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(__rt::Raw::of_owned(&self));
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Iterable<__rt::Value>> for &'a Countdown {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Option<__rt::Iterable<__rt::Value>>> for &'a Countdown {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, __rt::Iterable<__rt::Value>> for &'a Countdown {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(__rt::Raw::of(self));
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Iterable<__rt::Value>> for Countdown {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of_owned(&self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Option<__rt::Iterable<__rt::Value>>> for Countdown {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            __rt::Raw::of_owned(&self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, __rt::Iterable<__rt::Value>> for Countdown {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(__rt::Raw::of_owned(&self));
        }
    }
    impl __rt::Supports<__rt::supports::Next> for Countdown {
        type Output = i64;
    }
    /// Python class `shapes.Opened`.
    ///
    /// A context manager that one can call.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Opened {
        base: __rt::Object,
    }
    #[doc(hidden)]
    pub const Opened: __rt::ClassName<self::Opened> = __rt::ClassName::of_bindings();
    impl __rt::Nominal for Opened {
        fn __definition() -> &'static __rt::ClassDef {
            &self::__CLASSES.7
        }
        #[inline]
        fn __over(base: __rt::Object) -> Self {
            Self { base }
        }
    }
    impl ::core::clone::Clone for Opened {
        fn clone(&self) -> Self {
            __rt::another(self)
        }
    }
    impl ::core::ops::Deref for Opened {
        type Target = __rt::Object;
        #[inline]
        fn deref(&self) -> &__rt::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Opened {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::debug(self, f)
        }
    }
    impl ::core::fmt::Display for Opened {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::display(self, f)
        }
    }
    impl __rt::IsA<Opened> for Opened {}
    impl __rt::IsA<__rt::ContextManager<self::Opened>> for Opened {}
    impl __rt::Inherits<__rt::ContextManager<self::Opened>> for Opened {}
    #[diagnostic::do_not_recommend]
    impl __rt::Holds for Opened {
        type Class = Self;
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Give<'a> for Opened {
        type Class = Self;
        type How = __rt::ByValue;
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Kinded for Opened {
        type Kind = Self;
    }
    impl __rt::Has<__rt::protocol_members::__call__> for self::Opened {}
    impl __rt::Has<__rt::protocol_members::__enter__> for self::Opened {}
    impl __rt::Has<__rt::protocol_members::__exit__> for self::Opened {}
    impl __rt::Has<__rt::protocol_members::__hash__> for self::Opened {}
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
            log: impl __rt::Arg<'a, __rt::Vec<__rt::String>>,
        ) -> __rt::Result<Self> {
            __rt::call(
                &self::__SITES.59,
                [__rt::Arg::<__rt::Vec<__rt::String>>::raw(log)],
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
            word: impl __rt::Arg<'a, __rt::String>,
        ) -> __rt::Result<i64> {
            __rt::method(
                &self::__SITES.60,
                __rt::PythonClass::__object(self),
                [__rt::Arg::<__rt::String>::raw(word)],
            )
        }
        /// Python attribute `shapes.Opened.log`: `list[str]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn log(&self) -> __rt::Result<__rt::List<__rt::String>> {
            __rt::attr(&self::__SITES.61, __rt::PythonClass::__object(self))
        }
    }
    impl Opened {
        /// Assigns Python's `log`.
        #[inline]
        pub fn set_log<'a>(
            &self,
            value: impl __rt::Arg<'a, __rt::Vec<__rt::String>>,
        ) -> __rt::Result<()> {
            __rt::set_attr(
                &self::__SITES.61,
                __rt::PythonClass::__object(self),
                __rt::Arg::<__rt::Vec<__rt::String>>::raw(value),
            )
        }
        /// Enters the context, runs `body` with the result of `__enter__`, and exits, also after an error.
        ///
        /// # Errors
        ///
        /// Errors of `__enter__`, of `body` (unless `__exit__` raises) and of `__exit__`.
        pub fn with<R>(
            &self,
            body: impl ::core::ops::FnOnce(self::Opened) -> __rt::Result<R>,
        ) -> __rt::Result<R> {
            __rt::with_context(self, body)
        }
    }
    impl __rt::Calls for Opened {
        type Input = __rt::Value;
        type Output = i64;
    }
    /// Python exception `shapes.ShapeError`.
    ///
    /// Of this module.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct ShapeError {
        base: __rt::exceptions::Exception,
    }
    #[doc(hidden)]
    pub const ShapeError: __rt::ClassName<self::ShapeError> = __rt::ClassName::of_bindings();
    impl __rt::Nominal for ShapeError {
        fn __definition() -> &'static __rt::ClassDef {
            &self::__CLASSES.8
        }
        #[inline]
        fn __over(base: __rt::exceptions::Exception) -> Self {
            Self { base }
        }
    }
    impl ::core::clone::Clone for ShapeError {
        fn clone(&self) -> Self {
            __rt::another(self)
        }
    }
    impl ::core::ops::Deref for ShapeError {
        type Target = __rt::exceptions::Exception;
        #[inline]
        fn deref(&self) -> &__rt::exceptions::Exception {
            &self.base
        }
    }
    impl ::core::fmt::Debug for ShapeError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::debug(self, f)
        }
    }
    impl ::core::fmt::Display for ShapeError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::display(self, f)
        }
    }
    impl __rt::IsA<ShapeError> for ShapeError {}
    impl __rt::IsA<__rt::exceptions::Exception> for ShapeError {}
    impl __rt::IsA<__rt::exceptions::BaseException> for ShapeError {}
    impl<__S> __rt::In<__S> for ShapeError
    where
        __rt::exceptions::Exception: __rt::In<__S>,
    {}
    #[diagnostic::do_not_recommend]
    impl __rt::Holds for ShapeError {
        type Class = Self;
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Give<'a> for ShapeError {
        type Class = Self;
        type How = __rt::ByValue;
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Kinded for ShapeError {
        type Kind = Self;
    }
    impl __rt::Has<__rt::protocol_members::__hash__> for self::ShapeError {}
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
        pub fn new<'a>(message: impl __rt::Arg<'a, __rt::String>) -> __rt::Result<Self> {
            __rt::call(&self::__SITES.62, [__rt::Arg::<__rt::String>::raw(message)])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "ShapeError")]
        #[inline]
        pub fn new_with<'a>(
            message: impl __rt::Arg<'a, __rt::String>,
            options: impl self::options::with::ShapeErrorNewClosure<'a>,
        ) -> __rt::Result<Self> {
            __rt::call_with(
                &self::__SITES.62,
                [__rt::Arg::<__rt::String>::raw(message)],
                self::options::with::ShapeErrorNewClosure::__call(
                    options,
                    &mut __rt::Call::new(),
                ),
            )
        }
        /// Python attribute `shapes.ShapeError.code`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn code(&self) -> __rt::Result<i64> {
            __rt::attr(&self::__SITES.63, __rt::PythonClass::__object(self))
        }
    }
    impl ShapeError {
        /// Assigns Python's `code`.
        #[inline]
        pub fn set_code<'a>(&self, value: impl __rt::Arg<'a, i64>) -> __rt::Result<()> {
            __rt::set_attr(
                &self::__SITES.63,
                __rt::PythonClass::__object(self),
                __rt::Arg::<i64>::raw(value),
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
    #[doc(hidden)]
    pub const EmptyError: __rt::ClassName<self::EmptyError> = __rt::ClassName::of_bindings();
    impl __rt::Nominal for EmptyError {
        fn __definition() -> &'static __rt::ClassDef {
            &self::__CLASSES.9
        }
        #[inline]
        fn __over(base: self::ShapeError) -> Self {
            Self { base }
        }
    }
    impl ::core::clone::Clone for EmptyError {
        fn clone(&self) -> Self {
            __rt::another(self)
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
            __rt::debug(self, f)
        }
    }
    impl ::core::fmt::Display for EmptyError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::display(self, f)
        }
    }
    impl __rt::IsA<EmptyError> for EmptyError {}
    impl __rt::IsA<self::ShapeError> for EmptyError {}
    impl __rt::IsA<__rt::exceptions::Exception> for EmptyError {}
    impl __rt::IsA<__rt::exceptions::ValueError> for EmptyError {}
    impl __rt::IsA<__rt::exceptions::BaseException> for EmptyError {}
    impl<__S> __rt::In<__S> for EmptyError
    where
        self::ShapeError: __rt::In<__S>,
    {}
    #[diagnostic::do_not_recommend]
    impl __rt::Holds for EmptyError {
        type Class = Self;
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Give<'a> for EmptyError {
        type Class = Self;
        type How = __rt::ByValue;
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Kinded for EmptyError {
        type Kind = Self;
    }
    impl __rt::Has<__rt::protocol_members::__hash__> for self::EmptyError {}
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
        pub fn new<'a>(message: impl __rt::Arg<'a, __rt::String>) -> __rt::Result<Self> {
            __rt::call(&self::__SITES_1.0, [__rt::Arg::<__rt::String>::raw(message)])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "EmptyError")]
        #[inline]
        pub fn new_with<'a>(
            message: impl __rt::Arg<'a, __rt::String>,
            options: impl self::options::with::ShapeErrorNewClosure<'a>,
        ) -> __rt::Result<Self> {
            __rt::call_with(
                &self::__SITES_1.0,
                [__rt::Arg::<__rt::String>::raw(message)],
                self::options::with::ShapeErrorNewClosure::__call(
                    options,
                    &mut __rt::Call::new(),
                ),
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
        bits: i64,
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
        pub const fn from_bits(bits: i64) -> Self {
            Self { bits }
        }
        /// Python's `value`.
        #[must_use]
        pub const fn bits(self) -> i64 {
            self.bits
        }
        /// Whether every member of `other` is in this set.
        #[must_use]
        pub const fn contains(self, other: Self) -> bool {
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
        fn __class() -> &'static __rt::ClassDef {
            &self::__CLASSES.10
        }
        fn __raw<'a>(self) -> __rt::Raw<'a> {
            __rt::Raw::Enum(Self::__class(), self.bits)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, Side> for Side {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, Side> for &Side {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Option<Side>> for Side {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Option<Side>> for &Side {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, Side> for Side {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, Side> for &Side {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Element<'a, Side> for Side {
        #[inline]
        fn element(&'a self) -> __rt::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Value> for Side {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Value> for &Side {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Option<__rt::Value>> for Side {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Arg<'a, __rt::Option<__rt::Value>> for &Side {
        #[inline]
        fn raw(self) -> __rt::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, __rt::Value> for Side {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Args<'a, __rt::Value> for &Side {
        #[inline]
        fn push_to(self, call: &mut __rt::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Element<'a, __rt::Value> for Side {
        #[inline]
        fn element(&'a self) -> __rt::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Ret<Side> for Side {
        fn ret(self) -> __rt::Result<__rt::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Ret<Side> for ::core::result::Result<Side, __rt::Error> {
        fn ret(self) -> __rt::Result<__rt::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    impl __rt::Asked for Side {}
    impl __rt::Sorted for Side {
        type Sort = __rt::NoClass<Self>;
    }
    impl __rt::Check for Side {
        fn check(value: &__rt::Returned<'_>) -> __rt::Result<()> {
            __rt::readable::<Self>(value)
        }
        fn declared() -> __rt::Cow<'static, str> {
            <Self as __rt::FromPython>::expected()
        }
    }
    impl __rt::ArgKind for Side {
        type Given<'a> = Side;
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Kinded for Side {
        type Kind = Side;
    }
    impl __rt::FromPython for Side {
        fn from_python(value: &__rt::Returned<'_>) -> __rt::Result<Self> {
            __rt::flag(value, Self::__class()).map(Self::from_bits)
        }
        fn expected() -> __rt::Cow<'static, str> {
            __rt::Cow::Borrowed("shapes.Side")
        }
    }
    impl __rt::Has<__rt::protocol_members::__bool__> for self::Side {}
    impl __rt::Has<__rt::protocol_members::__contains__> for self::Side {}
    impl __rt::Has<__rt::protocol_members::__hash__> for self::Side {}
    impl __rt::Has<__rt::protocol_members::__invert__> for self::Side {}
    impl __rt::Has<__rt::protocol_members::__iter__> for self::Side {}
    impl __rt::Has<__rt::protocol_members::__len__> for self::Side {}
    impl __rt::Has<__rt::protocol_members::name> for self::Side {}
    /// Python's `str | intinttuple`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrIntIntTuple {
        /// A Str.
        Str(__rt::String),
        /// A IntIntTuple.
        IntIntTuple((i64, i64)),
        /// Anything else that Python returns.
        Other(__rt::Object),
    }
    impl __rt::Arm<StrOrIntIntTuple> for StrOrIntIntTuple {}
    impl __rt::UnionValue for StrOrIntIntTuple {
        type Given<'a> = Self;
        type Arms = ();
        fn into_raw(self) -> __rt::Raw<'static> {
            match self {
                Self::Str(value) => __rt::Arg::<__rt::String>::raw(value),
                Self::IntIntTuple(value) => __rt::Arg::<(i64, i64)>::raw(value),
                Self::Other(object) => __rt::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Holds for StrOrIntIntTuple {
        type Class = __rt::OneOf<Self>;
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Give<'a> for StrOrIntIntTuple {
        type Class = __rt::OneOf<Self>;
        type How = __rt::AsUnion;
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Kinded for StrOrIntIntTuple {
        type Kind = __rt::OneOf<Self>;
    }
    impl __rt::FromPython for StrOrIntIntTuple {
        fn from_python(value: &__rt::Returned<'_>) -> __rt::Result<Self> {
            match value.kind() {
                __rt::PyKind::Str => {
                    return <__rt::String as __rt::FromPython>::from_python(value)
                        .map(Self::Str);
                }
                _ => {}
            }
            if let __rt::Option::Some(found) = __rt::variant(value, Self::Str) {
                return found;
            }
            if let __rt::Option::Some(found) = __rt::variant(value, Self::IntIntTuple) {
                return found;
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> __rt::Cow<'static, str> {
            __rt::Cow::Borrowed("str | intinttuple")
        }
    }
    impl ::core::fmt::Display for StrOrIntIntTuple {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::display_union(self, f)
        }
    }
    /// Python's `int | str`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrStr {
        /// A Int.
        Int(i64),
        /// A Str.
        Str(__rt::String),
        /// Anything else that Python returns.
        Other(__rt::Object),
    }
    impl __rt::Arm<IntOrStr> for i64 {}
    impl __rt::Arm<IntOrStr> for __rt::String {}
    impl __rt::Arm<IntOrStr> for IntOrStr {}
    impl __rt::UnionValue for IntOrStr {
        type Given<'a> = &'a str;
        type Arms = (i64, (__rt::String, ()));
        fn into_raw(self) -> __rt::Raw<'static> {
            match self {
                Self::Int(value) => __rt::Arg::<i64>::raw(value),
                Self::Str(value) => __rt::Arg::<__rt::String>::raw(value),
                Self::Other(object) => __rt::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Holds for IntOrStr {
        type Class = __rt::OneOf<Self>;
    }
    #[diagnostic::do_not_recommend]
    impl<'a> __rt::Give<'a> for IntOrStr {
        type Class = __rt::OneOf<Self>;
        type How = __rt::AsUnion;
    }
    #[diagnostic::do_not_recommend]
    impl __rt::Kinded for IntOrStr {
        type Kind = __rt::OneOf<Self>;
    }
    impl __rt::FromPython for IntOrStr {
        fn from_python(value: &__rt::Returned<'_>) -> __rt::Result<Self> {
            match value.kind() {
                __rt::PyKind::Int => {
                    return <i64 as __rt::FromPython>::from_python(value).map(Self::Int);
                }
                __rt::PyKind::Str => {
                    return <__rt::String as __rt::FromPython>::from_python(value)
                        .map(Self::Str);
                }
                _ => {}
            }
            if let __rt::Option::Some(found) = __rt::variant(value, Self::Int) {
                return found;
            }
            if let __rt::Option::Some(found) = __rt::variant(value, Self::Str) {
                return found;
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> __rt::Cow<'static, str> {
            __rt::Cow::Borrowed("int | str")
        }
    }
    impl ::core::fmt::Display for IntOrStr {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __rt::display_union(self, f)
        }
    }
    impl self::sig::Convert for __rt::String {
        type Output = i64;
    }
    impl self::sig::Convert for i64 {
        type Output = __rt::String;
    }
    impl self::sig::Convert for __rt::Vec<u8> {
        type Output = __rt::Vec<i64>;
    }
    impl self::sig::Convert for __rt::Value {
        type Output = __rt::Value;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        use super::__rt;
        /// Optional arguments: `size`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct ShapeNew<'c, 'a>(&'c mut __rt::Call<'a>);
        impl<'c, 'a> ShapeNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut __rt::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `size`. Python's default: `1.0`.
            #[inline]
            pub fn size(self, value: impl __rt::Arg<'a, f64>) -> Self {
                self.0.set("size", __rt::Arg::<f64>::raw(value));
                self
            }
        }
        /// Optional arguments: `side`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct SquareCorners<'c, 'a>(&'c mut __rt::Call<'a>);
        impl<'c, 'a> SquareCorners<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut __rt::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `side`. Python's default: `shapes.Side.LEFT`.
            #[inline]
            pub fn side(self, value: impl __rt::Arg<'a, super::Side>) -> Self {
                self.0.set("side", __rt::Arg::<super::Side>::raw(value));
                self
            }
        }
        /// Optional arguments: `items`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct BoxNew<'c, 'a, T>(
            &'c mut __rt::Call<'a>,
            ::core::marker::PhantomData<fn() -> (T,)>,
        );
        impl<'c, 'a, T: __rt::Received> BoxNew<'c, 'a, T> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut __rt::Call<'a>) -> Self {
                Self(call, ::core::marker::PhantomData)
            }
            /// Sets `items`. Python's default: `()`.
            #[inline]
            pub fn items(self, value: impl __rt::Arg<'a, __rt::Iterable<T>>) -> Self {
                self.0.set("items", __rt::Arg::<__rt::Iterable<T>>::raw(value));
                self
            }
        }
        /// Optional arguments: `code`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct ShapeErrorNew<'c, 'a>(&'c mut __rt::Call<'a>);
        impl<'c, 'a> ShapeErrorNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut __rt::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `code`. Python's default: `0`.
            #[inline]
            pub fn code(self, value: impl __rt::Arg<'a, i64>) -> Self {
                self.0.set("code", __rt::Arg::<i64>::raw(value));
                self
            }
        }
        /// Optional arguments: `b`, `c`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Defaults<'c, 'a>(&'c mut __rt::Call<'a>);
        impl<'c, 'a> Defaults<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut __rt::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `b`. Python's default: `1.5`.
            #[inline]
            pub fn b(self, value: impl __rt::Arg<'a, f64>) -> Self {
                self.0.set("b", __rt::Arg::<f64>::raw(value));
                self
            }
            /// Sets `c`. Python's default: `None`.
            #[inline]
            pub fn c(
                self,
                value: impl __rt::Arg<'a, __rt::Option<__rt::String>>,
            ) -> Self {
                self.0.set("c", __rt::Arg::<__rt::Option<__rt::String>>::raw(value));
                self
            }
        }
        /// Optional arguments: `loud`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Keywords<'c, 'a>(&'c mut __rt::Call<'a>);
        impl<'c, 'a> Keywords<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut __rt::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `loud`. Python's default: `False`.
            #[inline]
            pub fn loud(self, value: impl __rt::Arg<'a, bool>) -> Self {
                self.0.set("loud", __rt::Arg::<bool>::raw(value));
                self
            }
        }
        /// Optional arguments: `c`, `e`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Everything<'c, 'a>(&'c mut __rt::Call<'a>);
        impl<'c, 'a> Everything<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut __rt::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `c`. Python's default: `3`.
            #[inline]
            pub fn c(self, value: impl __rt::Arg<'a, i64>) -> Self {
                self.0.positional(0usize, &["c"], __rt::Arg::<i64>::raw(value));
                self
            }
            /// Sets `e`. Python's default: `5`.
            #[inline]
            pub fn e(self, value: impl __rt::Arg<'a, i64>) -> Self {
                self.0.set("e", __rt::Arg::<i64>::raw(value));
                self
            }
            /// Adds any keyword argument.
            #[inline]
            pub fn extra(
                self,
                name: impl ::core::convert::Into<__rt::Cow<'static, str>>,
                value: impl __rt::Arg<'a, i64>,
            ) -> Self {
                self.0.extra(name, __rt::Arg::<i64>::raw(value));
                self
            }
        }
        /// Optional arguments: `b`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Untyped<'c, 'a>(&'c mut __rt::Call<'a>);
        impl<'c, 'a> Untyped<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut __rt::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `b`. Python's default: `None`.
            #[inline]
            pub fn b(self, value: impl __rt::Arg<'a, __rt::Value>) -> Self {
                self.0.set("b", __rt::any::<__rt::Value>(value));
                self
            }
        }
        /// Optional arguments: `other`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Choose<'c, 'a>(&'c mut __rt::Call<'a>);
        impl<'c, 'a> Choose<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut __rt::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `other`. Python's default: `None`.
            #[inline]
            pub fn other(self, value: impl __rt::Arg<'a, __rt::Option<f64>>) -> Self {
                self.0.set("other", __rt::Arg::<__rt::Option<f64>>::raw(value));
                self
            }
        }
        /// Optional arguments: `type_`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Match<'c, 'a>(&'c mut __rt::Call<'a>);
        impl<'c, 'a> Match<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut __rt::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `type`. Python's default: `'plain'`.
            #[inline]
            pub fn type_(self, value: impl __rt::Arg<'a, __rt::String>) -> Self {
                self.0.set("type", __rt::Arg::<__rt::String>::raw(value));
                self
            }
        }
        /// The closures that set options: each gets the options, and returns what its setters return.
        pub mod with {
            use super::__rt;
            /// A closure that sets options of [`ShapeNew`](super::ShapeNew).
            pub trait ShapeNewClosure<
                'a,
            >: for<'c> ::core::ops::FnOnce(
                    super::super::options::ShapeNew<'c, 'a>,
                ) -> super::super::options::ShapeNew<'c, 'a> {
                #[doc(hidden)]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a>;
            }
            impl<'a, __F> ShapeNewClosure<'a> for __F
            where
                __F: for<'c> ::core::ops::FnOnce(
                    super::super::options::ShapeNew<'c, 'a>,
                ) -> super::super::options::ShapeNew<'c, 'a>,
            {
                #[inline]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a> {
                    let _ = self(super::super::options::ShapeNew::__new(call));
                    call
                }
            }
            /// A closure that sets options of [`SquareCorners`](super::SquareCorners).
            pub trait SquareCornersClosure<
                'a,
            >: for<'c> ::core::ops::FnOnce(
                    super::super::options::SquareCorners<'c, 'a>,
                ) -> super::super::options::SquareCorners<'c, 'a> {
                #[doc(hidden)]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a>;
            }
            impl<'a, __F> SquareCornersClosure<'a> for __F
            where
                __F: for<'c> ::core::ops::FnOnce(
                    super::super::options::SquareCorners<'c, 'a>,
                ) -> super::super::options::SquareCorners<'c, 'a>,
            {
                #[inline]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a> {
                    let _ = self(super::super::options::SquareCorners::__new(call));
                    call
                }
            }
            /// A closure that sets options of [`BoxNew`](super::BoxNew).
            pub trait BoxNewClosure<
                'a,
                T: __rt::Received,
            >: for<'c> ::core::ops::FnOnce(
                    super::super::options::BoxNew<'c, 'a, T>,
                ) -> super::super::options::BoxNew<'c, 'a, T> {
                #[doc(hidden)]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a>;
            }
            impl<'a, T: __rt::Received, __F> BoxNewClosure<'a, T> for __F
            where
                __F: for<'c> ::core::ops::FnOnce(
                    super::super::options::BoxNew<'c, 'a, T>,
                ) -> super::super::options::BoxNew<'c, 'a, T>,
            {
                #[inline]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a> {
                    let _ = self(super::super::options::BoxNew::__new(call));
                    call
                }
            }
            /// A closure that sets options of [`ShapeErrorNew`](super::ShapeErrorNew).
            pub trait ShapeErrorNewClosure<
                'a,
            >: for<'c> ::core::ops::FnOnce(
                    super::super::options::ShapeErrorNew<'c, 'a>,
                ) -> super::super::options::ShapeErrorNew<'c, 'a> {
                #[doc(hidden)]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a>;
            }
            impl<'a, __F> ShapeErrorNewClosure<'a> for __F
            where
                __F: for<'c> ::core::ops::FnOnce(
                    super::super::options::ShapeErrorNew<'c, 'a>,
                ) -> super::super::options::ShapeErrorNew<'c, 'a>,
            {
                #[inline]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a> {
                    let _ = self(super::super::options::ShapeErrorNew::__new(call));
                    call
                }
            }
            /// A closure that sets options of [`Defaults`](super::Defaults).
            pub trait DefaultsClosure<
                'a,
            >: for<'c> ::core::ops::FnOnce(
                    super::super::options::Defaults<'c, 'a>,
                ) -> super::super::options::Defaults<'c, 'a> {
                #[doc(hidden)]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a>;
            }
            impl<'a, __F> DefaultsClosure<'a> for __F
            where
                __F: for<'c> ::core::ops::FnOnce(
                    super::super::options::Defaults<'c, 'a>,
                ) -> super::super::options::Defaults<'c, 'a>,
            {
                #[inline]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a> {
                    let _ = self(super::super::options::Defaults::__new(call));
                    call
                }
            }
            /// A closure that sets options of [`Keywords`](super::Keywords).
            pub trait KeywordsClosure<
                'a,
            >: for<'c> ::core::ops::FnOnce(
                    super::super::options::Keywords<'c, 'a>,
                ) -> super::super::options::Keywords<'c, 'a> {
                #[doc(hidden)]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a>;
            }
            impl<'a, __F> KeywordsClosure<'a> for __F
            where
                __F: for<'c> ::core::ops::FnOnce(
                    super::super::options::Keywords<'c, 'a>,
                ) -> super::super::options::Keywords<'c, 'a>,
            {
                #[inline]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a> {
                    let _ = self(super::super::options::Keywords::__new(call));
                    call
                }
            }
            /// A closure that sets options of [`Everything`](super::Everything).
            pub trait EverythingClosure<
                'a,
            >: for<'c> ::core::ops::FnOnce(
                    super::super::options::Everything<'c, 'a>,
                ) -> super::super::options::Everything<'c, 'a> {
                #[doc(hidden)]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a>;
            }
            impl<'a, __F> EverythingClosure<'a> for __F
            where
                __F: for<'c> ::core::ops::FnOnce(
                    super::super::options::Everything<'c, 'a>,
                ) -> super::super::options::Everything<'c, 'a>,
            {
                #[inline]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a> {
                    let _ = self(super::super::options::Everything::__new(call));
                    call
                }
            }
            /// A closure that sets options of [`Untyped`](super::Untyped).
            pub trait UntypedClosure<
                'a,
            >: for<'c> ::core::ops::FnOnce(
                    super::super::options::Untyped<'c, 'a>,
                ) -> super::super::options::Untyped<'c, 'a> {
                #[doc(hidden)]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a>;
            }
            impl<'a, __F> UntypedClosure<'a> for __F
            where
                __F: for<'c> ::core::ops::FnOnce(
                    super::super::options::Untyped<'c, 'a>,
                ) -> super::super::options::Untyped<'c, 'a>,
            {
                #[inline]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a> {
                    let _ = self(super::super::options::Untyped::__new(call));
                    call
                }
            }
            /// A closure that sets options of [`Choose`](super::Choose).
            pub trait ChooseClosure<
                'a,
            >: for<'c> ::core::ops::FnOnce(
                    super::super::options::Choose<'c, 'a>,
                ) -> super::super::options::Choose<'c, 'a> {
                #[doc(hidden)]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a>;
            }
            impl<'a, __F> ChooseClosure<'a> for __F
            where
                __F: for<'c> ::core::ops::FnOnce(
                    super::super::options::Choose<'c, 'a>,
                ) -> super::super::options::Choose<'c, 'a>,
            {
                #[inline]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a> {
                    let _ = self(super::super::options::Choose::__new(call));
                    call
                }
            }
            /// A closure that sets options of [`Match`](super::Match).
            pub trait MatchClosure<
                'a,
            >: for<'c> ::core::ops::FnOnce(
                    super::super::options::Match<'c, 'a>,
                ) -> super::super::options::Match<'c, 'a> {
                #[doc(hidden)]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a>;
            }
            impl<'a, __F> MatchClosure<'a> for __F
            where
                __F: for<'c> ::core::ops::FnOnce(
                    super::super::options::Match<'c, 'a>,
                ) -> super::super::options::Match<'c, 'a>,
            {
                #[inline]
                fn __call<'c>(
                    self,
                    call: &'c mut __rt::Call<'a>,
                ) -> &'c mut __rt::Call<'a> {
                    let _ = self(super::super::options::Match::__new(call));
                    call
                }
            }
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        use super::__rt;
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
            type Output: __rt::FromPython;
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
    use __rt::SiteOf::{
        Attribute as __Attribute, Function as __Function, Method as __Method,
    };
    static __SITES: __rt::Sites64 = __rt::Sites64::new(
        [
            __Function("shapes", "positional"),
            __Function("shapes", "defaults"),
            __Function("shapes", "keywords"),
            __Function("shapes", "everything"),
            __Function("shapes", "untyped"),
            __Function("shapes", "collections"),
            __Function("shapes", "choose"),
            __Function("shapes", "convert"),
            __Function("shapes", "repeat"),
            __Function("shapes", "on_each"),
            __Function("shapes", "first"),
            __Function("shapes", "area"),
            __Function("shapes", "match"),
            __Function("shapes", "fail"),
            __Function("shapes", "countdown"),
            __Attribute("shapes", "ORIGIN"),
            __Attribute("shapes", "VERSION"),
            __Function("shapes", "Shape"),
            __Attribute("shapes", "Shape.sides"),
            __Attribute("shapes", "Shape.size"),
            __Attribute("shapes", "Shape.area"),
            __Method("shapes", "Shape", "scaled"),
            __Function("shapes", "Shape.unit"),
            __Function("shapes", "Shape.is_size"),
            __Function("operator", "lt"),
            __Function("operator", "eq"),
            __Function("builtins", "hash"),
            __Function("builtins", "repr"),
            __Function("builtins", "str"),
            __Function("operator", "add"),
            __Function("shapes", "Circle"),
            __Attribute("shapes", "Circle.area"),
            __Function("shapes", "Circle.unit"),
            __Function("shapes", "Circle.is_size"),
            __Function("shapes", "Square"),
            __Attribute("shapes", "Square.sides"),
            __Attribute("shapes", "Square.area"),
            __Method("shapes", "Square", "corners"),
            __Function("shapes", "Square.unit"),
            __Function("shapes", "Square.is_size"),
            __Attribute("shapes", "Square.name"),
            __Method("shapes", "Square", "rename"),
            __Function("shapes", "Named"),
            __Attribute("shapes", "Named.name"),
            __Method("shapes", "Named", "rename"),
            __Function("shapes", "Label._make"),
            __Attribute("shapes", "Label.text"),
            __Attribute("shapes", "Label.at"),
            __Function("shapes", "Label"),
            __Function("builtins", "reversed"),
            __Function("shapes", "Box"),
            __Method("shapes", "Box", "put"),
            __Method("shapes", "Box", "take"),
            __Function("builtins", "len"),
            __Function("operator", "getitem"),
            __Function("operator", "contains"),
            __Function("builtins", "iter"),
            __Function("shapes", "Countdown"),
            __Attribute("shapes", "Countdown.left"),
            __Function("shapes", "Opened"),
            __Method("shapes", "Opened", "__call__"),
            __Attribute("shapes", "Opened.log"),
            __Function("shapes", "ShapeError"),
            __Attribute("shapes", "ShapeError.code"),
        ],
        __rt::SomeSites::new(0),
    );
    static __SITES_1: __rt::Sites1 = __rt::Sites1::new(
        [__Function("shapes", "EmptyError")],
        __rt::SomeSites::new(0),
    );
    use __rt::ClassDef as __ClassDef;
    static __CLASSES: (
        __ClassDef,
        __ClassDef,
        __ClassDef,
        __ClassDef,
        __ClassDef,
        __ClassDef,
        __ClassDef,
        __ClassDef,
        __ClassDef,
        __ClassDef,
        __ClassDef,
    ) = (
        __ClassDef::new("shapes", "Shape"),
        __ClassDef::new("shapes", "Circle"),
        __ClassDef::new("shapes", "Square"),
        __ClassDef::new("shapes", "Named"),
        __ClassDef::new("shapes", "Label"),
        __ClassDef::new("shapes", "Box"),
        __ClassDef::new("shapes", "Countdown"),
        __ClassDef::new("shapes", "Opened"),
        __ClassDef::new("shapes", "ShapeError"),
        __ClassDef::new("shapes", "EmptyError"),
        __ClassDef::new("shapes", "Side"),
    );
}
