package io.throughline.exchange.page;

import io.throughline.web.Html;
import io.throughline.web.Shell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// Sends the reader on: a part of a page that htmx asked for can't hold another page, so there the whole one goes.
final class Goes implements View {
    private final String path;

    private Goes(String path) {
        this.path = path;
    }

    static ModelAndView to(String path, Shell shell) {
        return shell.partial() ? new ModelAndView(new Goes(path)) : Html.seeOther(path);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("HX-Redirect", path);
    }
}
