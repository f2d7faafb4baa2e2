package io.throughline.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Refuses parameters that nobody reads: a filter with a slip in its name would else give the whole list.
@Configuration(proxyBeanMethods = false)
class KnownParameters implements WebMvcConfigurer, HandlerInterceptor {
    private static final int LONGEST = 500;
    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) return true;
        var known = Arrays.stream(method.getMethodParameters())
                .flatMap(KnownParameters::names)
                .toList();
        request.getParameterMap().forEach((name, values) -> {
            for (var value : values)
                if (!BodyCheck.isWritable(value) || value.length() > LONGEST)
                    throw new BadParameter("query", "It holds what no text has, or too much of it.");
        });
        for (var name : request.getParameterMap().keySet())
            if (!known.contains(name))
                throw new BadParameter(
                        name,
                        known.isEmpty() ? "It is not known here." : "Known are: " + String.join(", ", known) + ".");
        return true;
    }

    private static Stream<String> names(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(NAMES);
        if (parameter.hasParameterAnnotation(ParameterObject.class))
            return Arrays.stream(documented(parameter.getParameterType()).getRecordComponents())
                    .map(RecordComponent::getName);
        return parameter.hasParameterAnnotation(RequestParam.class)
                ? Stream.ofNullable(parameter.getParameterName())
                : Stream.empty();
    }

    private static Class<?> documented(Class<?> type) {
        return type == Paging.class ? Asked.class : type;
    }
}
