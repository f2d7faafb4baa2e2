package io.throughline.web;

/// What a template shows, with the shell around it. One record for each page.
public interface Page {
    Shell shell();

    default String say(String key, Object... arguments) {
        return shell().say(key, arguments);
    }
}
