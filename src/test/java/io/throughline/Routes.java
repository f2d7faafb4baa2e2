package io.throughline;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route that the application answers.
public final class Routes {
    /// What filters and libraries answer, beside the controllers.
    private static final List<Route> OTHERS = List.of(
            new Route("GET", "/actuator/health"),
            new Route("GET", "/actuator/prometheus"),
            new Route("POST", "/sign-out"));

    private Routes() {}

    /// @param path with its variables: `/deals/{deal}`
    public record Route(String method, String path) {
        private static final Pattern VARIABLE = Pattern.compile("([^/]*)/\\{(\\w+)(?::([^}|]*)[^}]*)?}");

        public boolean isApi() {
            return path.startsWith("/api/");
        }

        /// Answered to whoever bears a token, the company's directory among them.
        public boolean isForPrograms() {
            return isApi() || path.startsWith("/scim/");
        }

        /// The path with a value for each variable; an `{id}` goes by the name of the list before it. Of several
        /// words that a variable allows, the first is taken.
        public String filled(UnaryOperator<String> values) {
            return VARIABLE.matcher(path)
                    .replaceAll(match -> match.group(1) + "/"
                            + (match.group(3) != null ? match.group(3) : values.apply(name(match))));
        }

        private static String name(MatchResult match) {
            return match.group(2).equals("id") ? match.group(1) : match.group(2);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static List<Route> of(ApplicationContext application) {
        return Stream.concat(OTHERS.stream(), declared(application))
                .distinct()
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                .toList();
    }

    private static Stream<Route> declared(ApplicationContext application) {
        return application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(info -> methods(info.getMethodsCondition().getMethods().stream())
                        .flatMap(method -> info.getPatternValues().stream().map(path -> new Route(method, path))));
    }

    private static Stream<String> methods(Stream<RequestMethod> declared) {
        var methods = declared.map(RequestMethod::name).toList();
        return methods.isEmpty() ? Stream.of("GET") : methods.stream();
    }
}
