package io.throughline.transition.template;

/// How large the deals are that a template is for, as its makers see it.
public enum Size {
    SMALL,
    MEDIUM,
    LARGE
}
