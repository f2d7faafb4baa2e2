package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class MailLimitTest {
    private static boolean allows(String path, int bytes) {
        var request = new MockHttpServletRequest("POST", path);
        request.setContent(new byte[bytes]);
        return MailLimit.allows(request);
    }

    @Test
    void a_table_of_a_plan_is_small_and_looked_at_before_it_is_read() {
        assertThat(allows("/deals/1/plan/proposals", 1 << 20)).isTrue();
        assertThat(allows("/deals/1/plan/proposals", 5 << 20)).isFalse();
        assertThat(allows("/deals/1/interactions/files", 5 << 20)).isTrue();
        assertThat(allows("/imports", 5 << 20)).isTrue();
    }

    @Test
    void what_does_not_say_how_long_it_is_is_refused() {
        var request = new MockHttpServletRequest("POST", "/deals/1/plan/proposals");
        request.addHeader("Transfer-Encoding", "chunked");

        assertThat(MailLimit.allows(request)).isFalse();
    }
}
