package io.throughline.identity.company;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/// What is asked of the company's sign-in behind the browser's back. It has some seconds to answer, so that one that
/// hangs keeps nobody else waiting.
final class Calls {
    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(10);

    private Calls() {}

    static ClientHttpRequestFactory brief() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(CONNECTED_WITHIN);
        requests.setReadTimeout(ANSWERED_WITHIN);
        return requests;
    }

    static RestClientAuthorizationCodeTokenResponseClient tokens() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(brief())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    static OidcUserService people() {
        var calls = new RestTemplate(brief());
        calls.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var claims = new DefaultOAuth2UserService();
        claims.setRestOperations(calls);
        var people = new OidcUserService();
        people.setOauth2UserService(claims);
        return people;
    }

    /// Id tokens signed with a key of the provider's; never by the secret that we share with it, and never unsigned.
    static OidcIdTokenDecoderFactory idTokens() {
        var idTokens = new OidcIdTokenDecoderFactory();
        idTokens.setJwsAlgorithmResolver(Calls::algorithm);
        return idTokens;
    }

    /// The one that all can unless told otherwise, or else the first that this one can.
    private static SignatureAlgorithm algorithm(ClientRegistration registration) {
        Map<String, Object> described = registration.getProviderDetails().getConfigurationMetadata();
        if (!(described.get("id_token_signing_alg_values_supported") instanceof List<?> names)
                || names.contains(SignatureAlgorithm.RS256.getName())) return SignatureAlgorithm.RS256;
        return names.stream()
                .flatMap(name -> Stream.ofNullable(SignatureAlgorithm.from(String.valueOf(name))))
                .findFirst()
                .orElse(SignatureAlgorithm.RS256);
    }
}
