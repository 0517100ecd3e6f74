//! The attributes of the builtin exceptions.

use super::{
    BaseException, BaseExceptionGroup, ImportError, KeyError, OSError, StopIteration, SyntaxError,
    SystemExit, UnicodeDecodeError, UnicodeEncodeError,
};
use crate::bridge::{Object, PythonClass, Result, Site, Value, ops};

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
        /// The error number of the operating system, if there is one.
        errno: Option<i64>;
        /// The error message of the operating system.
        strerror: Option<String>;
        /// The path concerned: `str`, `bytes`, a file descriptor or `None`.
        filename: Value;
        /// The second path concerned, for operations on two paths.
        filename2: Value;
    }
    SyntaxError {
        /// The error message.
        msg: Option<String>;
        /// The file with the error.
        filename: Option<String>;
        /// The line, counted from 1.
        lineno: Option<i64>;
        /// The column, counted from 1.
        offset: Option<i64>;
        /// The source line.
        text: Option<String>;
    }
    StopIteration {
        /// The value that the generator returned.
        value: Value;
    }
    SystemExit {
        /// The exit status: `int`, message or `None`.
        code: Value;
    }
    ImportError {
        /// The module that could not be imported.
        name: Option<String>;
        /// The file that caused the failure.
        path: Option<String>;
        /// The error message.
        msg: Option<String>;
    }
    UnicodeDecodeError {
        /// The encoding.
        encoding: String;
        /// Why decoding failed.
        reason: String;
        /// The bytes to be decoded.
        object: Vec<u8>;
        /// The index of the first invalid byte.
        start: i64;
        /// The index after the last invalid byte.
        end: i64;
    }
    UnicodeEncodeError {
        /// The encoding.
        encoding: String;
        /// Why encoding failed.
        reason: String;
        /// The string to be encoded.
        object: Value;
        /// The index of the first character that cannot be encoded.
        start: i64;
        /// The index after the last such character.
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
    /// The arguments that the exception was made with.
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

    /// The traceback, for functions that take one (`traceback.extract_tb`); `None` if the exception was not raised.
    ///
    /// # Errors
    ///
    /// Only the [errors of every call](crate::Error#errors-of-every-call).
    pub fn traceback(&self) -> Result<Option<Object>> {
        static SITE: Site = Site::attribute("builtins", "BaseException.__traceback__");
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
