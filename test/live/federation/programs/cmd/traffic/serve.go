package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"
)

// answers is one pod of a service: HTTP/1.1, HTTP/2 in clear and gRPC on one port, or lines over TCP.
type answers struct {
	grpc_health_v1.UnimplementedHealthServer
	name  string
	delay time.Duration
	flaky atomic.Int64
}

func serve(args []string) error {
	flags := flag.NewFlagSet("serve", flag.ExitOnError)
	name := flags.String("name", "", "what it answers")
	listen := flags.String("listen", "", "address:port")
	delay := flags.Duration("delay", 50*time.Millisecond, "time that an answer takes")
	lines := flags.Bool("tcp", false, "answer lines instead of HTTP")
	if err := flags.Parse(args); err != nil {
		return err
	}
	pod := &answers{name: *name, delay: *delay}
	listener, err := net.Listen("tcp", *listen)
	if err != nil {
		return err
	}
	if *lines {
		return pod.lines(listener)
	}
	calls := grpc.NewServer()
	grpc_health_v1.RegisterHealthServer(calls, pod)
	protocols := new(http.Protocols)
	protocols.SetHTTP1(true)
	protocols.SetUnencryptedHTTP2(true)
	server := &http.Server{Protocols: protocols, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.Header.Get("content-type"), "application/grpc") {
			calls.ServeHTTP(w, r)
			return
		}
		pod.answer(w, r)
	})}
	return server.Serve(listener)
}

// answer: /status/N answers N, /slow/MS takes MS, /flaky answers 503 each first time of two, /headers tells what came; every request is logged.
func (a *answers) answer(w http.ResponseWriter, r *http.Request) {
	headers, _ := json.Marshal(r.Header)
	fmt.Printf("%s %s %s\n", r.Host, r.URL.Path, headers)
	status, delay := http.StatusOK, a.delay
	kind, value, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	number, _ := strconv.Atoi(value)
	switch kind {
	case "status":
		status = number
	case "slow":
		delay = time.Duration(number) * time.Millisecond
	case "flaky":
		if a.flaky.Add(1)%2 == 1 {
			status, delay = http.StatusServiceUnavailable, 0
		}
	}
	time.Sleep(delay)
	w.WriteHeader(status)
	if kind == "headers" {
		_, _ = w.Write(headers)
		return
	}
	fmt.Fprint(w, a.name)
}

func (a *answers) Check(ctx context.Context, _ *grpc_health_v1.HealthCheckRequest) (*grpc_health_v1.HealthCheckResponse, error) {
	time.Sleep(a.delay)
	if err := grpc.SetHeader(ctx, metadata.Pairs("answered-by", a.name)); err != nil {
		return nil, err
	}
	return &grpc_health_v1.HealthCheckResponse{Status: grpc_health_v1.HealthCheckResponse_SERVING}, nil
}

func (a *answers) lines(listener net.Listener) error {
	for {
		connection, err := listener.Accept()
		if err != nil {
			return err
		}
		go func() {
			defer connection.Close()
			for text := bufio.NewScanner(connection); text.Scan(); {
				time.Sleep(a.delay)
				fmt.Fprintln(connection, a.name)
			}
		}()
	}
}
