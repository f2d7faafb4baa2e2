package io.throughline.settings;

import io.throughline.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsSection {
    @Bean
    Section sectionOfSettings() {
        return new Section("settings.title", "/settings", Section.Group.INSTALLATION, 's', 90, Section.ADMINISTRATORS);
    }
}
