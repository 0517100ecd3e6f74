//! What the builtin exceptions carry beyond their message.

use super::{
    BaseException, BaseExceptionGroup, ImportError, KeyError, OSError, StopIteration, SyntaxError,
    SystemExit, UnicodeDecodeError, UnicodeEncodeError,
};
use crate::bridge::{PythonClass, Result, Site, Value, ops};

macro_rules! attribute {
    ($class:ident.$name:ident of $self:ident) => {{
        static SITE: Site = Site::attribute("builtins", concat!(stringify!($class), ".", stringify!($name)));
        ops::attr(&SITE, $self.__object())
    }};
}

macro_rules! attributes {
    ($($class:ident { $($(#[$doc:meta])* $name:ident: $t:ty;)* })*) => { $( impl $class { $(
        $(#[$doc])*
        ///
        /// # Errors
        ///
        /// [`Error::TypeMismatch`](crate::Error::TypeMismatch) if the attribute was set to a value of another type, and the
        /// [errors of every call](crate::Error#errors-of-every-call).
        pub fn $name(&self) -> Result<$t> {
            attribute!($class.$name of self)
        }
    )* } )* };
}
attributes! {
    OSError {
        /// The error number of the system, if it has one.
        errno: Option<i64>;
        /// The message of the system.
        strerror: Option<String>;
        /// The path concerned: `str`, `bytes`, a number or `None`.
        filename: Value;
        /// The second path concerned, for operations on two.
        filename2: Value;
    }
    SyntaxError {
        /// What is wrong.
        msg: Option<String>;
        /// The file it is in.
        filename: Option<String>;
        /// The line, counted from one.
        lineno: Option<i64>;
        /// The column, counted from one.
        offset: Option<i64>;
        /// The line of source.
        text: Option<String>;
    }
    StopIteration {
        /// What the generator returned.
        value: Value;
    }
    SystemExit {
        /// The exit status: `int`, message or `None`.
        code: Value;
    }
    ImportError {
        /// The module that was to be imported.
        name: Option<String>;
        /// The file that led to the failure.
        path: Option<String>;
        /// What is wrong.
        msg: Option<String>;
    }
    UnicodeDecodeError {
        /// The encoding.
        encoding: String;
        /// What is wrong.
        reason: String;
        /// The bytes that were to be decoded.
        object: Vec<u8>;
        /// Where the invalid part begins.
        start: i64;
        /// Where the invalid part ends.
        end: i64;
    }
    UnicodeEncodeError {
        /// The encoding.
        encoding: String;
        /// What is wrong.
        reason: String;
        /// The string that was to be encoded.
        object: Value;
        /// Where the invalid part begins.
        start: i64;
        /// Where the invalid part ends.
        end: i64;
    }
    BaseExceptionGroup {
        /// The message of the group.
        message: String;
        /// The exceptions in the group.
        exceptions: Vec<BaseException>;
    }
}

impl BaseException {
    /// The arguments the exception was made with.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`](crate::Error::TypeMismatch) if a subclass replaces the attribute by something that is
    /// not a sequence, and the [errors of every call](crate::Error#errors-of-every-call).
    pub fn args(&self) -> Result<Vec<Value>> {
        attribute!(BaseException.args of self)
    }

    /// The exception that this one was raised from (`raise .. from ..`), if any.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn cause(&self) -> Result<Option<BaseException>> {
        static SITE: Site = Site::attribute("builtins", "BaseException.__cause__");
        ops::attr(&SITE, self.__object())
    }

    /// The exception that was being handled when this one was raised, if any.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn context(&self) -> Result<Option<BaseException>> {
        static SITE: Site = Site::attribute("builtins", "BaseException.__context__");
        ops::attr(&SITE, self.__object())
    }
}

impl KeyError {
    /// The key that was not found, if the exception was raised with one.
    ///
    /// # Errors
    ///
    /// Those of [`args`](BaseException::args).
    pub fn key(&self) -> Result<Option<Value>> {
        Ok(self.args()?.into_iter().next())
    }
}
