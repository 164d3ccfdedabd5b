package org.onevisit.app.page;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Chinese or English: as chosen by {@code ?lang=}, else as the browser asks, else Chinese. */
@Configuration(proxyBeanMethods = false)
public class PageLanguage implements WebMvcConfigurer {

  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();
    browser.setSupportedLocales(List.of(Locale.CHINESE, Locale.ENGLISH));
    browser.setDefaultLocale(Locale.CHINESE);
    CookieLocaleResolver chosen = new CookieLocaleResolver("language");
    chosen.setDefaultLocaleFunction(browser::resolveLocale);
    chosen.setCookieMaxAge(Duration.ofDays(365));
    chosen.setCookieHttpOnly(true);
    chosen.setCookieSameSite("Lax");
    return chosen;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    LocaleChangeInterceptor byParameter = new LocaleChangeInterceptor();
    byParameter.setParamName("lang");
    byParameter.setIgnoreInvalidLocale(true);
    registry.addInterceptor(byParameter);
  }
}
