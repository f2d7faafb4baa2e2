package io.throughline.identity;

/// Something in the environment that can't be meant; its message says what to write instead.
public final class SettingRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    SettingRefused(String sentence) {
        super(sentence);
    }
}
