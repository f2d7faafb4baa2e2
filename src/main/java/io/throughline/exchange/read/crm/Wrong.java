package io.throughline.exchange.read.crm;

/// Something a person wrote that can't be understood, with the sentence that says why.
final class Wrong extends Exception {
    Wrong(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
