"""Scores a classifier of written digits for one point of a grid. What it needs is imported where it runs, on the cluster."""

from __future__ import annotations


def score(c: float, gamma: float) -> float:
    """How much of the digits a support vector machine gets right, cross-validated."""
    from sklearn.datasets import load_digits
    from sklearn.model_selection import cross_val_score
    from sklearn.svm import SVC

    data, digits = load_digits(return_X_y=True)
    return float(cross_val_score(SVC(C=c, gamma=gamma), data, digits, cv=3).mean())
