package io.throughline.buying.concern;

import io.throughline.base.Conflict;
import io.throughline.web.Html;
import io.throughline.web.SentForm;
import io.throughline.web.Typed;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// How the forms of a page are answered, of which it may have many: what was done is gone to look at; what was refused
/// or came too late is shown again with what was typed.
///
/// @param path of the page
/// @param page draws it again, with the form that was sent
public record FormAnswer(String template, String path, Function<SentForm, Object> page) {

    /// What a form asks for.
    public interface Act {
        /// @return keys of messages by field; empty where it was done
        Map<String, String> problems(Typed typed);
    }

    /// @param form which of the page's it is
    public ModelAndView to(String form, Map<String, String> fields, Act act) {
        var typed = new Typed(fields);
        try {
            var problems = act.problems(typed);
            return problems.isEmpty()
                    ? Html.seeOther(path)
                    : Html.unprocessable(template, page.apply(new SentForm(form, typed, problems)));
        } catch (Conflict stale) {
            return Html.answer(HttpStatus.CONFLICT, template, page.apply(SentForm.stale(form, typed)));
        }
    }
}
