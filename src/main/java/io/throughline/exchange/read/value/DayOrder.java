package io.throughline.exchange.read.value;

/// In which order a date that ends with its year writes day and month, or that it begins with a four-digit year.
public enum DayOrder {
    DMY("day first"),
    MDY("month first"),
    YMD("year first");

    private final String says;

    DayOrder(String says) {
        this.says = says;
    }

    public String says() {
        return says;
    }
}
