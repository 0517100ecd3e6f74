//! A model, fitted and scored.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]

snakebridge::python_module!("sklearn.linear_model" as linear_model);

#[test]
fn a_model_is_fitted_and_scored() {
    let model = linear_model::LinearRegression::new_with(|kw| kw.n_jobs(())).unwrap();
    let (x, y) = ([[1.0], [2.0], [3.0], [4.0]], [3.0, 5.0, 7.0, 9.0]);
    model.fit(x, y).unwrap();
    assert!((model.score(x, y).unwrap() - 1.0).abs() < 1e-12);
    let found: Vec<f64> = snakebridge::method_as(&model.predict([[10.0]]).unwrap(), "tolist", ()).unwrap();
    assert!((found[0] - 21.0).abs() < 1e-9, "{found:?}");
}
