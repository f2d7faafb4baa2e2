package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssetsTest {
    private final Assets assets = new Assets();

    @Test
    void style_of_this_build_is_kept_for_ever_and_asked_for_by_a_page_of_another_build_it_is_not_kept() {
        var ours = Assets.PATH.replaceFirst(".*/", "");

        assertThat(assets.css(ours).getHeaders().getCacheControl()).contains("immutable");
        assertThat(assets.css("of-another-build").getHeaders().getCacheControl())
                .isEqualTo("no-store");
    }
}
