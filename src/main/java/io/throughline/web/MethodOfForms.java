package io.throughline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.servlet.filter.OrderedHiddenHttpMethodFilter;
import org.springframework.stereotype.Component;

/// Forms of browsers know only GET and POST: a hidden field `_method` says what is meant. A form with files is always a
/// POST, and isn't looked into before it is known who sends it: to look would be to read all of it.
@Component
class MethodOfForms extends OrderedHiddenHttpMethodFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
