// sds vouches for proxies: it reads lines "SOCKET IDENTITY" and serves a certificate of that identity at that unix socket, all
// of one root. It stands in for the agent of a sidecar and the authority of its cluster.
package main

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"log"
	"math/big"
	"net"
	"net/url"
	"os"
	"strings"
	"time"

	core "github.com/envoyproxy/go-control-plane/envoy/config/core/v3"
	tls "github.com/envoyproxy/go-control-plane/envoy/extensions/transport_sockets/tls/v3"
	discovery "github.com/envoyproxy/go-control-plane/envoy/service/discovery/v3"
	secret "github.com/envoyproxy/go-control-plane/envoy/service/secret/v3"
	"google.golang.org/grpc"
	"google.golang.org/protobuf/types/known/anypb"
)

type authority struct {
	certificate *x509.Certificate
	key         *ecdsa.PrivateKey
	pem         []byte
}

type server struct {
	secret.UnimplementedSecretDiscoveryServiceServer
	chain, key, root []byte
}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}

func main() {
	root := newAuthority()
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		socket, identity, found := strings.Cut(lines.Text(), " ")
		if !found {
			log.Fatalf("a line is SOCKET IDENTITY, got %q", lines.Text())
		}
		root.serve(socket, identity)
		fmt.Println(socket)
	}
	select {}
}

func newAuthority() *authority {
	key := must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader))
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{Organization: []string{"root of the lab"}},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(48 * time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	der := must(x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key))
	return &authority{certificate: must(x509.ParseCertificate(der)), key: key, pem: inPEM("CERTIFICATE", der)}
}

func (a *authority) serve(socket, identity string) {
	key := must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader))
	template := &x509.Certificate{
		SerialNumber: must(rand.Int(rand.Reader, big.NewInt(1<<62))), URIs: []*url.URL{must(url.Parse(identity))},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(24 * time.Hour), KeyUsage: x509.KeyUsageDigitalSignature,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
	}
	der := must(x509.CreateCertificate(rand.Reader, template, a.certificate, &key.PublicKey, a.key))
	answers := &server{
		chain: append(inPEM("CERTIFICATE", der), a.pem...),
		key:   inPEM("PRIVATE KEY", must(x509.MarshalPKCS8PrivateKey(key))),
		root:  a.pem,
	}
	_ = os.Remove(socket)
	listener := must(net.Listen("unix", socket))
	serving := grpc.NewServer()
	secret.RegisterSecretDiscoveryServiceServer(serving, answers)
	go func() { log.Fatal(serving.Serve(listener)) }()
}

func inPEM(kind string, der []byte) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der})
}

func inline(bytes []byte) *core.DataSource {
	return &core.DataSource{Specifier: &core.DataSource_InlineBytes{InlineBytes: bytes}}
}

func (s *server) named(name string) *tls.Secret {
	if strings.Contains(name, "ROOTCA") || strings.HasPrefix(name, "file-root:") {
		trusted := &tls.CertificateValidationContext{TrustedCa: inline(s.root)}
		return &tls.Secret{Name: name, Type: &tls.Secret_ValidationContext{ValidationContext: trusted}}
	}
	own := &tls.TlsCertificate{CertificateChain: inline(s.chain), PrivateKey: inline(s.key)}
	return &tls.Secret{Name: name, Type: &tls.Secret_TlsCertificate{TlsCertificate: own}}
}

func (s *server) FetchSecrets(context.Context, *discovery.DiscoveryRequest) (*discovery.DiscoveryResponse, error) {
	return nil, errors.New("only streams are served")
}

func (s *server) StreamSecrets(stream secret.SecretDiscoveryService_StreamSecretsServer) error {
	for {
		request, err := stream.Recv()
		if err != nil {
			return err
		}
		if request.ErrorDetail != nil {
			log.Printf("refused %v: %s", request.ResourceNames, request.ErrorDetail.Message)
			continue
		}
		if request.VersionInfo != "" {
			continue
		}
		response := &discovery.DiscoveryResponse{VersionInfo: "1", Nonce: "1", TypeUrl: request.TypeUrl}
		for _, name := range request.ResourceNames {
			response.Resources = append(response.Resources, must(anypb.New(s.named(name))))
		}
		if err := stream.Send(response); err != nil {
			return err
		}
	}
}
