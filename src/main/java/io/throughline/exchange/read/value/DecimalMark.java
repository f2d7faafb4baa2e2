package io.throughline.exchange.read.value;

/// The character between units and decimals; the other one, if it occurs, groups thousands.
public enum DecimalMark {
    POINT('.', ','),
    COMMA(',', '.');

    private final char decimal;
    private final char group;

    DecimalMark(char decimal, char group) {
        this.decimal = decimal;
        this.group = group;
    }

    char decimal() {
        return decimal;
    }

    char group() {
        return group;
    }
}
