package io.throughline.identity.company;

import io.throughline.identity.Allowances;
import io.throughline.identity.CompanySignIn;
import io.throughline.identity.Limiting;
import io.throughline.identity.Sessions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;

/// The way to the company's sign-in and back; there is none where the environment names no issuer. What opens in the
/// end is a session of our own, which remembers nothing of it but where it began.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty("throughline.oidc.issuer")
class CompanyAccess {
    private static final String RETURN = "/sign-in/from/*";
    private static final String ENDED = "/logout/connect/back-channel/";

    @Bean
    @Order(0)
    SecurityFilterChain wayToTheCompany(
            HttpSecurity http,
            CompanySignIn company,
            Sessions sessions,
            Landing landing,
            CompanyLogout logout,
            Allowances allowances) {
        var provider = new Provider(company);
        return http.securityMatcher(Departures.PATH + "/*", RETURN, ENDED + "*")
                .addFilterAfter(new Limiting(allowances), HeaderWriterFilter.class)
                .addFilterAfter(new Away(ENDED), HeaderWriterFilter.class)
                .requestCache(RequestCacheConfigurer::disable)
                // who is let in is ours to say, and a new session of ours remembers it: the one before is ended, which
                // needs the id that the database knows it by
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.none()))
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .oauth2Login(login -> signIn(login, provider, landing)
                        .authorizationEndpoint(
                                leaving -> leaving.authorizationRequestResolver(new Departures(provider, sessions))))
                .oidcLogout(out -> out.clientRegistrationRepository(provider)
                        .oidcSessionRegistry(logout)
                        .backChannel(Customizer.withDefaults()))
                .build();
    }

    private static OAuth2LoginConfigurer<HttpSecurity> signIn(
            OAuth2LoginConfigurer<HttpSecurity> login, Provider provider, Landing landing) {
        return login.clientRegistrationRepository(provider)
                .authorizedClientRepository(new NothingKept())
                .loginPage("/sign-in")
                .redirectionEndpoint(back -> back.baseUri(RETURN))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(Calls.tokens()))
                .userInfoEndpoint(people -> people.oidcUserService(Calls.people()))
                .successHandler(landing)
                .failureHandler(landing)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F leaving) {
                        leaving.setAuthenticationFailureHandler(landing);
                        return leaving;
                    }
                });
    }

    @Bean
    OidcIdTokenDecoderFactory idTokens() {
        return Calls.idTokens();
    }
}
