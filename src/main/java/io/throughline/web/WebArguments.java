package io.throughline.web;

import io.throughline.base.Forbidden;
import io.throughline.base.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Handlers may ask for the [Viewer] and the [Shell].
@Configuration(proxyBeanMethods = false)
class WebArguments implements WebMvcConfigurer {
    private final Shells shells;

    WebArguments(Shells shells) {
        this.shells = shells;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FromRequest());
    }

    private final class FromRequest implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Viewer.class || parameter.getParameterType() == Shell.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binders) {
            var request = web.getNativeRequest(HttpServletRequest.class);
            if (request == null) throw new IllegalStateException("This is no HTTP request.");
            if (parameter.getParameterType() == Shell.class) return shells.of(request);
            var viewer = Shells.viewer(request);
            if (viewer == null) throw new Forbidden("Sign in first.");
            return viewer;
        }
    }
}
