package io.throughline.web;

import jakarta.servlet.http.HttpServletResponse;

/// Tells htmx where an answer goes, when that is not where its form said.
public final class Swaps {
    private Swaps() {}

    /// The whole content of a page. The address becomes the one of that page, and going back doesn't lead to the form.
    public static void main(HttpServletResponse response, String address) {
        response.setHeader("HX-Replace-Url", address);
        to(response, "#main", "#main", "outerHTML show:none");
    }

    /// All of the window: an answer that stands in no page of ours, such as a refusal.
    public static void window(HttpServletResponse response) {
        to(response, "body", "unset", "innerHTML show:top");
    }

    private static void to(HttpServletResponse response, String target, String selected, String how) {
        response.setHeader("HX-Retarget", target);
        response.setHeader("HX-Reselect", selected);
        response.setHeader("HX-Reswap", how);
    }
}
