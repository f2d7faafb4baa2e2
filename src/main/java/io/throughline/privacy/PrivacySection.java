package io.throughline.privacy;

import io.throughline.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacySection {
    @Bean
    Section sectionOfPrivacy() {
        return new Section(
                "privacy.title", "/personal-data", Section.Group.INSTALLATION, 'x', 92, Section.ADMINISTRATORS);
    }
}
