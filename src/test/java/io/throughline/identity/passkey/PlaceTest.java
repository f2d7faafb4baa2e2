package io.throughline.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PlaceTest {
    private static Place at(String scheme, String host, int port) {
        var request = new MockHttpServletRequest();
        request.setScheme(scheme);
        request.setServerName(host);
        request.setServerPort(port);
        return Place.of(request);
    }

    @Test
    void it_is_written_as_browsers_write_it() {
        assertThat(at("https", "CRM.example.com", 443))
                .isEqualTo(new Place("crm.example.com", "https://crm.example.com"));
        assertThat(at("http", "localhost", 80).origin()).isEqualTo("http://localhost");
        assertThat(at("https", "crm.example.com", 8443))
                .isEqualTo(new Place("crm.example.com", "https://crm.example.com:8443"));
        assertThat(at("http", "localhost", 8080).origin()).isEqualTo("http://localhost:8080");
    }

    @Test
    void a_name_over_tls_is_fit_and_this_machine_is() {
        assertThat(at("https", "crm.example.com", 443).isFit()).isTrue();
        assertThat(at("http", "localhost", 8080).isFit()).isTrue();
        assertThat(at("http", "crm.localhost", 80).isFit()).isTrue();
    }

    @Test
    void what_can_be_read_on_the_way_is_not_and_neither_is_a_number() {
        assertThat(at("http", "crm.example.com", 80).isFit()).isFalse();
        assertThat(at("https", "192.168.1.9", 443).isFit()).isFalse();
        assertThat(at("http", "127.0.0.1", 8080).isFit()).isFalse();
        assertThat(at("https", "[::1]", 443).isFit()).isFalse();
        assertThat(at("http", "notlocalhost", 80).isFit()).isFalse();
    }
}
