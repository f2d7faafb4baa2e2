package io.throughline.web.api;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/// How the API reads and writes JSON: to the letter. What is not known as a field, said twice, or of another type is
/// refused rather than guessed at, and our words are written `walk-away`.
@Configuration(proxyBeanMethods = false)
class ApiJson {
    @Bean
    JsonMapperBuilderCustomizer toTheLetter() {
        return ApiJson::strict;
    }

    static void strict(JsonMapper.Builder json) {
        json.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .withCoercionConfigDefaults(kinds -> {
                    for (var shape : CoercionInputShape.values()) kinds.setCoercion(shape, CoercionAction.Fail);
                })
                .withCoercionConfig(
                        LogicalType.Float,
                        kinds -> kinds.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert))
                .annotationIntrospector(new OurWords())
                .addModule(new SimpleModule("days").addDeserializer(LocalDate.class, new Day()));
    }

    /// The word of an enum's constant in JSON.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final class OurWords extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            if (!type.getRawType().getName().startsWith("io.throughline."))
                return super.findEnumValues(config, type, constants, names);
            for (var i = 0; i < constants.length; i++) names[i] = word(constants[i]);
            return names;
        }
    }
}
