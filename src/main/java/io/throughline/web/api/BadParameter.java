package io.throughline.web.api;

/// A parameter of the query that can't be read (400).
public final class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String parameter;

    public BadParameter(String parameter, String detail) {
        super(detail);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
