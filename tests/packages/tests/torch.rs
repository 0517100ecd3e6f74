//! Tensors of torch: made of numbers in Rust, read and viewed in Rust, passed by DLPack; and models of torch.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::time::Duration;

use snakebridge::types::{Shared, View};
use snakebridge::{Error, Handle, Object, Value, attr_as, call_as, method, method_as, settle};

snakebridge::python_module!(
    "torch" as torch,
    "torch.nn" as nn,
    "torch.optim" as optim,
    "torch.utils.dlpack" as dlpack,
    allow = ["large"]
);

use torch::Tensor;

/// Numbers that `f32` has exactly.
fn numbers() -> Vec<f32> {
    (0..1_000_000_u32).map(|number| number as f32 / 2.0).collect()
}

/// What a model returns is of any type.
fn tensor(made: snakebridge::Result<Value>) -> Tensor {
    match made.unwrap() {
        Value::Ref(made) => Handle::cast(&made).unwrap(),
        other => panic!("a tensor, not {other:?}"),
    }
}

fn place(tensor: &impl Handle) -> usize {
    method_as(tensor, "data_ptr", ()).unwrap()
}

#[test]
fn a_slice_is_a_tensor_and_a_tensor_a_vec() {
    let data = numbers();
    let tensor: Tensor = torch::tensor(&data[..]).unwrap();
    assert_eq!(
        attr_as::<Object>(&tensor, "dtype").unwrap().to_string(),
        "torch.float32"
    );
    assert_eq!(method_as::<f64>(&tensor, "numel", ()).unwrap(), 1e6);
    assert_eq!(Handle::read::<Vec<f32>>(&tensor).unwrap(), data);
    let table = torch::tensor([[1_i32, 2, 3], [4, 5, 6]]).unwrap();
    let turned: Object = method_as(&table, "t", ()).unwrap();
    assert_eq!(
        Handle::read::<Vec<[i32; 2]>>(&turned).unwrap(),
        [[1, 4], [2, 5], [3, 6]]
    );
    // Every other number, from the last one on, as torch has no negative strides.
    let some: Object = method_as(&tensor, "__getitem__", (5,)).unwrap();
    assert_eq!(method_as::<f64>(&some, "item", ()).unwrap(), 2.5);
    let error = Handle::read::<Vec<f64>>(&tensor).unwrap_err();
    assert!(
        matches!(&error, Error::TypeMismatch { got, .. } if got == "torch.Tensor of float32 with shape (1000000,)"),
        "{error}"
    );
}

#[test]
fn every_dtype_of_torch_is_read() {
    let numbers = torch::tensor([[1_i64, 2, 3], [4, 5, 6]]).unwrap();
    macro_rules! read {
        ($($t:ty: $dtype:literal;)*) => { $( {
            let dtype: Object = snakebridge::get_as("torch", $dtype).unwrap();
            let made: Object = method_as(&numbers, "to", (dtype,)).unwrap();
            let rows: Vec<[$t; 3]> = Handle::read(&made).unwrap();
            assert_eq!(rows, [[1 as $t, 2 as $t, 3 as $t], [4 as $t, 5 as $t, 6 as $t]], "{}", $dtype);
        } )* };
    }
    read! { u8: "uint8"; i8: "int8"; i16: "int16"; i32: "int32"; i64: "int64"; f32: "float32"; f64: "float64"; }
}

#[test]
fn a_tensor_is_viewed_where_torch_has_it() {
    let tensor = torch::tensor(&numbers()).unwrap();
    // SAFETY: this test alone knows the tensor, and does not write to it.
    let view = unsafe { View::<f32>::of(&tensor) }.unwrap();
    assert_eq!(view.as_ptr() as usize, place(&tensor));
    drop(tensor);
    assert!(settle(Duration::from_secs(10)));
    assert_eq!(view.as_slice().unwrap(), numbers());
}

#[test]
fn tensors_share_memory_with_numpy_and_rust_by_dlpack() {
    let data = numbers();
    // An array that is Python's own may be written to, which every version of DLPack knows.
    let array: Object = call_as("numpy", "arange", (4.0,)).unwrap();
    let tensor: Object = call_as("torch", "from_dlpack", (&array,)).unwrap();
    method(&tensor, "mul_", (2.0,)).unwrap();
    assert_eq!(Handle::read::<[f64; 4]>(&array).unwrap(), [0.0, 2.0, 4.0, 6.0]);
    // So may what a `Vec` has become, which is Rust's no more.
    let given = data.clone();
    let at = given.as_ptr() as usize;
    let tensor = dlpack::from_dlpack(given).unwrap();
    assert_eq!(place(&tensor), at);
    assert_eq!(Handle::read::<Vec<f32>>(&tensor).unwrap(), data);
    // What is read-only goes by version 1 of it alone: torch must not take it for what it may write to.
    let shared = Shared::from(data);
    match call_as::<Object>("torch", "from_dlpack", (&shared,)) {
        Ok(tensor) => assert_eq!(place(&tensor), shared.as_ptr() as usize),
        Err(error) => assert!(error.to_string().contains("BufferError"), "{error}"),
    }
    let copied = torch::tensor(&shared).unwrap();
    assert_ne!(place(&copied), shared.as_ptr() as usize);
    assert_eq!(Handle::read::<Vec<f32>>(&copied).unwrap(), &shared[..]);
}

#[test]
fn a_tensor_with_a_gradient_says_what_to_do() {
    let weight: Object = attr_as(&nn::Linear::new(2, 1).unwrap(), "weight").unwrap();
    let error = Handle::read::<Vec<Vec<f32>>>(&weight).unwrap_err();
    assert!(error.to_string().contains("detach"), "{error}");
    let weight: Object = method_as(&weight, "detach", ()).unwrap();
    assert_eq!(Handle::read::<Vec<[f32; 2]>>(&weight).unwrap().len(), 1);
}

#[test]
fn sizes_are_one_argument_or_several() {
    for zeros in [
        torch::zeros([2, 3]),
        torch::zeros((2, 3)),
        torch::zeros(&[2, 3][..]),
    ] {
        assert_eq!(
            Handle::read::<[[f32; 3]; 2]>(&zeros.unwrap()).unwrap(),
            [[0.0; 3]; 2]
        );
    }
    let line = torch::zeros(6).unwrap();
    for table in [line.view([2, 3]), line.reshape([2, -1])] {
        assert_eq!(
            Handle::read::<[[f32; 3]; 2]>(&table.unwrap()).unwrap(),
            [[0.0; 3]; 2]
        );
    }
}

#[test]
fn a_model_is_made_trained_and_its_state_loaded() {
    let make = || {
        nn::Sequential::new((
            nn::Linear::new(3, 4).unwrap(),
            nn::ReLu::new().unwrap(),
            nn::Linear::new(4, 1).unwrap(),
        ))
        .unwrap()
    };
    let (model, other) = (make(), make());
    let x = torch::tensor([[1.0_f32, 2.0, 3.0], [4.0, 5.0, 6.0]]).unwrap();
    let y = torch::tensor([[1.0_f32], [2.0]]).unwrap();
    let loss = nn::MseLoss::new().unwrap();
    let optimizer = optim::Sgd::new_with(model.parameters().unwrap(), |kw| kw.lr(0.001)).unwrap();
    let mut losses = Vec::new();
    for _ in 0..50 {
        optimizer.zero_grad().unwrap();
        let off = tensor(loss.call((tensor(model.call(&x)), &y)));
        off.backward().unwrap();
        optimizer.step().unwrap();
        losses.push(method_as::<f64>(&off, "item", ()).unwrap());
    }
    assert!(losses[49] < losses[0], "{losses:?}");
    let state = model.state_dict().unwrap();
    other.load_state_dict(&state).unwrap();
    let of = |model: &nn::Sequential| -> Vec<[f32; 1]> {
        Handle::read(&method_as::<Object>(&tensor(model.call(&x)), "detach", ()).unwrap()).unwrap()
    };
    assert_eq!(of(&model), of(&other));
}
