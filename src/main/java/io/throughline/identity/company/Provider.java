package io.throughline.identity.company;

import io.throughline.identity.CompanySignIn;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClient;

/// The company's sign-in as it describes itself. It is asked when it is first needed, and again until it answers: a
/// start waits for nobody, and passwords work while it is away.
final class Provider implements ClientRegistrationRepository {
    private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION =
            new ParameterizedTypeReference<>() {};

    private final CompanySignIn company;
    private final RestClient client =
            RestClient.builder().requestFactory(Calls.brief()).build();
    private volatile @Nullable ClientRegistration known;

    Provider(CompanySignIn company) {
        this.company = company;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!company.isOn() || !id.equals(CompanySignIn.ID)) return null;
        var remembered = known;
        if (remembered != null) return remembered;
        var asked = ask();
        known = asked;
        return asked;
    }

    private ClientRegistration ask() {
        var address = company.issuer().replaceFirst("/$", "");
        var description = client.get()
                .uri(address + "/.well-known/openid-configuration")
                .retrieve()
                .body(DESCRIPTION);
        if (description == null) throw new IllegalStateException("The sign-in at " + address + " says nothing.");
        // else one could speak for another
        if (!String.valueOf(description.get("issuer")).replaceFirst("/$", "").equals(address))
            throw new IllegalStateException(
                    "The sign-in at " + address + " calls itself " + description.get("issuer") + ".");
        var described = ClientRegistrations.fromOidcConfiguration(description)
                .registrationId(CompanySignIn.ID)
                .clientId(company.clientId())
                .clientSecret(company.clientSecret())
                .scope(company.scopes())
                .redirectUri("{baseUrl}/sign-in/from/{registrationId}");
        if (company.clientSecret().isEmpty()) described.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        return described.build();
    }
}
