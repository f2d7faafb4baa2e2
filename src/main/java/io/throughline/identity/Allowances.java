package io.throughline.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// How many requests a minute are answered, by `throughline.limits`: far above what a person does, and below what would
/// keep others waiting.
@Component
public class Allowances {
    private final Buckets address;
    private final Buckets session;
    private final Buckets token;
    private final Buckets signIns;
    private final Buckets feed;

    Allowances(Environment environment) {
        // an office may have one address
        this.address = buckets(environment, "address", 6000);
        this.session = buckets(environment, "session", 600);
        this.token = buckets(environment, "token", 1200);
        this.signIns = buckets(environment, "sign-ins", 30);
        this.feed = buckets(environment, "feed", 30);
    }

    private static Buckets buckets(Environment environment, String name, int usual) {
        var aMinute = environment.getProperty("throughline.limits." + name, Integer.class, usual);
        return new Buckets(aMinute, System::nanoTime);
    }

    /// For how many seconds whoever sends this has to wait; 0 for not at all.
    int wait(HttpServletRequest request) {
        var from = request.getRemoteAddr();
        var wait = address.take(from);
        if (wait == 0 && triesToComeIn(request)) wait = signIns.take(from);
        if (wait == 0 && isOfACalendar(request)) wait = feed.take(request.getRequestURI());
        if (wait == 0) wait = bearer(request).map(token::take).orElseGet(() -> bySession(request));
        return wait;
    }

    private static boolean triesToComeIn(HttpServletRequest request) {
        var path = request.getRequestURI();
        var isSent = request.getMethod().equals("POST");
        return path.startsWith("/sign-in/from/")
                || (isSent && (path.startsWith("/sign-in") || path.startsWith("/welcome/")));
    }

    private static boolean isOfACalendar(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/plans/");
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"));
    }

    private int bySession(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return 0;
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals("SESSION"))
                .map(Cookie::getValue)
                .findFirst()
                .map(session::take)
                .orElse(0);
    }
}
