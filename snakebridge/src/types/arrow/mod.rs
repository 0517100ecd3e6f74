//! Columns and tables of the crate `arrow`, read from what hands them on by Arrow's C data interface, and as arguments: the memory is
//! shared, nothing is done row by row.

use std::borrow::Cow;
use std::sync::Arc;

use arrow_array::ffi_stream::RecordBatchStreamReader;
use arrow_array::{
    ArrayRef, RecordBatch, RecordBatchOptions, RecordBatchReader, StructArray, new_empty_array,
};
use arrow_schema::{ArrowError, DataType, FieldRef, Schema, SchemaRef};
use arrow_select::concat::{concat, concat_batches};

use crate::bridge::raw::{Export, Exported};
use crate::bridge::{Error, FromPython, Object, Raw, Result, Returned, Value};
use crate::conversions::Kinded;
use crate::conversions::arg::give::gives;
use crate::conversions::from_python::mismatch;
use crate::interpreter::detached;
use crate::interpreter::ffi::{Arrow, ArrowGiven};
use crate::interpreter::python::{Bound, PyAny, PyErr, Python};

/// What is read by [`RecordBatch`]: a table of pandas, pyarrow, polars or DuckDB, or whatever else has `__arrow_c_array__` or
/// `__arrow_c_stream__` with structs. One that has its rows in several pieces is put together, which copies them column by column; a
/// `Vec<RecordBatch>` has them as they are.
impl FromPython for RecordBatch {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        let (schema, mut batches) = tables(value, true)?.ok_or_else(|| value.mismatch(&Self::expected()))?;
        match batches.len() {
            0 => Ok(RecordBatch::new_empty(schema)),
            1 => Ok(batches.swap_remove(0)),
            _ => concat_batches(&schema, &batches).map_err(|error| unreadable(value, &error)),
        }
    }

    fn expected() -> Cow<'static, str> {
        "a table of Arrow".into()
    }

    fn from_pieces(value: &Returned<'_>) -> Option<Result<Vec<Self>>> {
        tables(value, false)
            .map(|tables| tables.map(|(_, batches)| batches))
            .transpose()
    }
}

/// What is read by [`ArrayRef`]: a column, an `Array` of pyarrow or a `Series` of pandas, in the same way.
impl FromPython for ArrayRef {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        let (field, mut arrays) = arrays(value, true)?.ok_or_else(|| value.mismatch(&Self::expected()))?;
        if arrays.len() == 1 {
            return Ok(arrays.swap_remove(0));
        }
        if arrays.is_empty() {
            return Ok(new_empty_array(field.data_type()));
        }
        let all: Vec<_> = arrays.iter().map(AsRef::as_ref).collect();
        concat(&all).map_err(|error| unreadable(value, &error))
    }

    fn expected() -> Cow<'static, str> {
        "a column of Arrow".into()
    }

    fn from_pieces(value: &Returned<'_>) -> Option<Result<Vec<Self>>> {
        arrays(value, false)
            .map(|arrays| arrays.map(|(_, arrays)| arrays))
            .transpose()
    }
}

/// What is read by [`RecordBatchStreamReader`]: a table or a reader of one, with `__arrow_c_stream__`. Its pieces are asked for one after
/// the other, on any thread, whether or not it holds the interpreter.
impl FromPython for RecordBatchStreamReader {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        let reader = value.arrow(false)?.and_then(Arrow::reader);
        let reader = reader.ok_or_else(|| value.mismatch(&Self::expected()))?;
        reader.map_err(|error| unreadable(value, &error))
    }

    fn expected() -> Cow<'static, str> {
        "a stream of tables of Arrow".into()
    }
}

type Pieces<D, T> = Result<Option<(D, Vec<T>)>>;

/// The arrays that the value hands on, if it does.
fn arrays(value: &Returned<'_>, in_one_piece: bool) -> Pieces<FieldRef, ArrayRef> {
    let Some(data) = value.arrow(in_one_piece)? else {
        return Ok(None);
    };
    // What makes the arrays may be slow, and may be other threads that run Python for them.
    let arrays = detached(|| data.arrays());
    arrays.map(Some).map_err(|error| unreadable(value, &error))
}

/// The same of tables: arrays of structs, of which none is null.
fn tables(value: &Returned<'_>, in_one_piece: bool) -> Pieces<SchemaRef, RecordBatch> {
    let Some((field, arrays)) = arrays(value, in_one_piece)? else {
        return Ok(None);
    };
    let DataType::Struct(fields) = field.data_type() else {
        let more = format!("of {}", field.data_type());
        return Err(mismatch(value, &RecordBatch::expected(), &more));
    };
    let schema = Arc::new(Schema::new(fields.clone()).with_metadata(field.metadata().clone()));
    let batches = arrays.iter().map(|array| table(&schema, array));
    let batches = batches.collect::<std::result::Result<Vec<_>, _>>();
    let batches = batches.map_err(|error| unreadable(value, &error))?;
    Ok(Some((schema, batches)))
}

fn table(schema: &SchemaRef, array: &ArrayRef) -> std::result::Result<RecordBatch, ArrowError> {
    use arrow_array::Array;

    if array.null_count() > 0 {
        return Err(ArrowError::InvalidArgumentError(
            "rows of the table are null".to_owned(),
        ));
    }
    let rows = RecordBatchOptions::new().with_row_count(Some(array.len()));
    let columns = StructArray::from(array.to_data()).into_parts().1;
    RecordBatch::try_new_with_options(Arc::clone(schema), columns, &rows)
}

#[cold]
fn unreadable(value: &Returned<'_>, error: &ArrowError) -> Error {
    Error::unsupported(format!(
        "the data of Arrow that `{}` hands on cannot be read: {error}",
        value.type_name()
    ))
}

impl Export for ArrowGiven {
    fn export(self: Box<Self>, py: Python<'_>) -> std::result::Result<Bound<'_, PyAny>, PyErr> {
        ArrowGiven::export(*self, py)
    }
}

fn given<'a>(data: ArrowGiven) -> Raw<'a> {
    Raw::Exported(Exported::new(data))
}

/// `type, value => what Python is given;` : each goes where anything goes, and where a protocol asks for the methods of the interface.
macro_rules! exports {
    ($($t:ty, $v:ident => $e:expr;)*) => { $(
        gives! { [] $t => Object, $v => given($e); }

        #[diagnostic::do_not_recommend]
        impl Kinded for $t {
            type Kind = Value;
            // The call looks at the methods of the object that Python gets.
            const UNKNOWN: bool = true;
        }
    )* };
}
exports! {
    RecordBatch, batch => ArrowGiven::Batch(batch);
    &RecordBatch, batch => ArrowGiven::Batch(batch.clone());
    ArrayRef, array => ArrowGiven::Array(array);
    &ArrayRef, array => ArrowGiven::Array(Arc::clone(array));
    Box<dyn RecordBatchReader + Send>, reader => ArrowGiven::reader(reader);
    RecordBatchStreamReader, reader => ArrowGiven::reader(Box::new(reader));
}

#[cfg(test)]
mod tests;
