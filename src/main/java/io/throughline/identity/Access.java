package io.throughline.identity;

import io.throughline.base.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Who may send which request at all. What of a record they may see or change is decided in the queries.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Access {
    /// Nothing inline, nothing from elsewhere, no frame around us.
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// Asked for by programs, with a token; a request from this machine may be a proxy's, so where it comes from proves
    /// nothing.
    private static final String METRICS = "/actuator/prometheus";

    private static final String[] FOR_STRANGERS = {
        "/sign-in",
        "/sign-in/code",
        "/sign-in/passkey",
        "/sign-in/passkey/challenge",
        "/welcome/*",
        // calendars read plans at addresses that nobody guesses
        "/plans/*",
        "/assets/**",
        "/error",
        "/actuator/health",
        "/actuator/health/*",
        "/openapi.json"
    };

    /// For administrators only; a module that adds a path of the kind puts it below one of these.
    private static final String[] FOR_ADMINISTRATORS = {
        "/users/**",
        "/teams/**",
        "/settings/**",
        "/personal-data/**",
        "/audit/**",
        "/imports/**",
        "/first-run",
        "/worked-example",
        "/api/v1/users/**",
        "/api/v1/imports/**",
        METRICS,
        "/scim/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Tokens tokens, Allowances allowances) {
        return http.securityMatcher("/api/**", "/scim/**", METRICS)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(Access::say)
                .addFilterAfter(new Limiting(allowances), HeaderWriterFilter.class)
                .addFilterBefore(new TokenBearer(tokens), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(FOR_ADMINISTRATORS)
                        .hasRole(Role.ADMINISTRATOR.name())
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(problems -> problems.authenticationEntryPoint(
                                (request, response, problem) -> ApiRefusal.UNAUTHORIZED.write(request, response))
                        .accessDeniedHandler(
                                (request, response, problem) -> ApiRefusal.FORBIDDEN.write(request, response)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            Users users,
            RequiredFactors required,
            Audit audit,
            Allowances allowances,
            StaleForms staleForms) {
        return http.addFilterAfter(new Limiting(allowances), HeaderWriterFilter.class)
                .addFilterBefore(new FilesWhereTaken(users), CsrfFilter.class)
                .addFilterBefore(new CurrentViewer(users, required), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(FOR_STRANGERS)
                        .permitAll()
                        .requestMatchers(FOR_ADMINISTRATORS)
                        .hasRole(Role.ADMINISTRATOR.name())
                        .anyRequest()
                        .authenticated())
                .headers(Access::say)
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE)))
                        .addLogoutHandler((request, response, signedIn) ->
                                CurrentViewer.remembered().ifPresent(user -> audit.noteBy(user, Act.SIGNED_OUT))))
                .exceptionHandling(problems -> problems.authenticationEntryPoint(
                                (request, response, problem) -> toSignIn(request, response))
                        .accessDeniedHandler(staleForms))
                .build();
    }

    /// What browsers are told with every answer.
    private static void say(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    /// A page that was asked for is come back to; what htmx asked for reloads as a whole.
    private static void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/sign-in" + then(shown(request)));
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", "/sign-in" + then(request.getMethod().equals("GET") ? pathOf(request) : "/"));
    }

    private static String then(String path) {
        return path.equals("/") ? "" : "?then=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /// The page that a browser shows while htmx asks for a part of it.
    private static String shown(HttpServletRequest request) {
        var address = request.getHeader("HX-Current-URL");
        var path = address == null ? "/" : address.replaceFirst("^https?://[^/]+", "");
        return path.startsWith("/") ? path : "/";
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    /// Nobody signs in this way; without it a default user with a printed password would be made.
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(List.of(name).toString());
        };
    }
}
