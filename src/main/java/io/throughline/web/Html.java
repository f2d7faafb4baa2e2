package io.throughline.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// A page or a part of one, drawn by a compiled template that takes one value, `page`.
///
/// @param template path below `src/main/jte`, without `.jte`
public record Html(String template, Object page) implements View {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    public static ModelAndView ok(String template, Object page) {
        return answer(HttpStatus.OK, template, page);
    }

    /// What was sent can't be taken: the form again, with the words that were typed and what is wrong with them.
    public static ModelAndView unprocessable(String template, Object page) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, template, page);
    }

    public static ModelAndView answer(HttpStatus status, String template, Object page) {
        var answer = new ModelAndView(new Html(template, page));
        answer.setStatus(status);
        return answer;
    }

    /// After a write: go and look. A reload then sends nothing twice.
    public static ModelAndView seeOther(String path) {
        var redirect = new org.springframework.web.servlet.view.RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }

    private Utf8ByteOutput drawn() {
        var output = new Utf8ByteOutput();
        TEMPLATES.render(template + ".jte", page, output);
        return output;
    }

    /// Draws the page for nobody.
    ///
    /// @return how many bytes it is
    public int weigh() {
        return drawn().getContentLength();
    }

    /// What is drawn, where it becomes something else than a page.
    public String text() {
        return new String(drawn().toByteArray(), StandardCharsets.UTF_8);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=utf-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = drawn();
        if (request.getHeader("HX-Request") != null) tellHtmx(request, response);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    /// The answer to a form that was sent has no address of its own: what a reload asks for is the page before.
    private void tellHtmx(HttpServletRequest request, HttpServletResponse response) {
        if (page instanceof ProblemPage) Swaps.window(response);
        var isSent = !request.getMethod().equals("GET");
        if (isSent && response.getHeader("HX-Replace-Url") == null) response.setHeader("HX-Push-Url", "false");
    }
}
