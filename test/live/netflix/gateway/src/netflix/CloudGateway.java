package netflix;

import io.netty.resolver.DefaultAddressResolverGroup;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;

/** A gateway of Spring Cloud: all of it is configuration. */
@EnableAutoConfiguration
public class CloudGateway {
  public static void main(String[] arguments) {
    SpringApplication.run(CloudGateway.class, arguments);
  }

  /** Names come from the file that stands in for the DNS of a cluster, which Netty's own resolver does not read. */
  @Bean
  public HttpClientCustomizer resolver() {
    return client -> client.resolver(DefaultAddressResolverGroup.INSTANCE);
  }
}
