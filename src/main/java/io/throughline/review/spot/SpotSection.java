package io.throughline.review.spot;

import io.throughline.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the navigation leads to.
@Configuration(proxyBeanMethods = false)
class SpotSection {
    @Bean
    Section sectionOfSweetSpot() {
        return new Section("spot.title", "/sweet-spot", Section.Group.LEARN, 'w', 60, Section.EVERYONE);
    }
}
