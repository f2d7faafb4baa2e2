package io.throughline.web.api;

import io.throughline.base.Cursors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Reads [Paging] from a request.
@Configuration(proxyBeanMethods = false)
class PagingArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Cursors cursors;

    PagingArgument(Cursors cursors) {
        this.cursors = cursors;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var list = request.getRequestURI();
        return new Paging(list, after(list, web.getParameter("cursor")), size(web.getParameter("limit")), cursors);
    }

    private UUID after(String list, @Nullable String word) {
        if (word == null) return BEFORE_ALL;
        return cursors.open(list, word)
                .map(cursor -> UUID.fromString(cursor.key().getFirst()))
                .orElseThrow(() ->
                        new BadParameter("cursor", "Take it from the next link of this list, as it stands there."));
    }

    private static int size(@Nullable String text) {
        if (text == null) return Asked.USUAL;
        try {
            var size = Integer.parseInt(text);
            if (size >= 1 && size <= Asked.MOST) return size;
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BadParameter("limit", "It is a number from 1 to " + Asked.MOST + ".");
    }
}
