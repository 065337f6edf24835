package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

// row is one request: when it was sent and how long it took (ms), its status (200 when answered), and who answered or what went wrong.
type row struct {
	Start  float64 `json:"start"`
	Took   float64 `json:"took"`
	Status int     `json:"status"`
	Who    string  `json:"who"`
}

type caller func() (status int, who string)

type asked struct {
	target, host, path, protocol string
	timeout                      time.Duration
	headers                      http.Header
}

func load(args []string) error {
	flags := flag.NewFlagSet("load", flag.ExitOnError)
	it := asked{headers: http.Header{}}
	flags.StringVar(&it.target, "target", "", "address:port")
	flags.StringVar(&it.host, "host", "", "Host header")
	flags.StringVar(&it.path, "path", "/", "path")
	flags.StringVar(&it.protocol, "protocol", "http1", "http1, http2, grpc, tcp or tcp-short")
	flags.DurationVar(&it.timeout, "timeout", 10*time.Second, "of a request")
	flags.Func("header", "NAME: VALUE, again for each", func(text string) error {
		name, value, _ := strings.Cut(text, ":")
		it.headers.Add(name, strings.TrimSpace(value))
		return nil
	})
	connections := flags.Int("connections", 1, "callers, each with one request after another")
	rate := flags.Float64("rate", 0, "requests a second at random times, instead of one after another")
	seconds := flags.Float64("seconds", 1, "how long requests are sent")
	requests := flags.Int("requests", 0, "of each caller, instead of a time")
	pause := flags.Duration("pause", 0, "of a caller after an answer")
	if err := flags.Parse(args); err != nil {
		return err
	}
	var lock sync.Mutex
	rows := []row{}
	begin := time.Now()
	end := begin.Add(time.Duration(*seconds * float64(time.Second)))
	ask := func(call caller) int {
		sent := time.Now()
		code, who := call()
		took := time.Since(sent)
		lock.Lock()
		defer lock.Unlock()
		rows = append(rows, row{milliseconds(sent.Sub(begin)), milliseconds(took), code, who})
		return code
	}
	callers, err := it.callers(*connections)
	if err != nil {
		return err
	}
	var all sync.WaitGroup
	if *rate > 0 {
		free := make(chan caller, len(callers))
		for _, call := range callers {
			free <- call
		}
		for next := begin; next.Before(end); next = next.Add(time.Duration(rand.ExpFloat64() / *rate * float64(time.Second))) {
			time.Sleep(time.Until(next))
			call := <-free
			all.Go(func() {
				ask(call)
				free <- call
			})
		}
	} else {
		for _, call := range callers {
			all.Go(func() {
				for n := 0; (*requests == 0 && time.Now().Before(end)) || n < *requests; n++ {
					if ask(call) != http.StatusOK {
						time.Sleep(10 * time.Millisecond)
					}
					time.Sleep(*pause)
				}
			})
		}
	}
	all.Wait()
	return json.NewEncoder(os.Stdout).Encode(rows)
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

func (a asked) callers(count int) ([]caller, error) {
	callers := make([]caller, count)
	var shared *grpc.ClientConn
	if a.protocol == "grpc" {
		var err error
		if shared, err = grpc.NewClient("passthrough:///"+a.target, grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithAuthority(a.host)); err != nil {
			return nil, err
		}
	}
	var streams *http.Client
	for i := range callers {
		switch a.protocol {
		case "grpc":
			callers[i] = a.grpc(shared)
		case "tcp", "tcp-short":
			callers[i] = a.lines(a.protocol == "tcp-short")
		case "http2":
			if streams == nil {
				streams = a.client(true)
			}
			callers[i] = a.http(streams)
		default:
			callers[i] = a.http(a.client(false))
		}
	}
	return callers, nil
}

// client holds one connection; streams of HTTP/2 share it.
func (a asked) client(streams bool) *http.Client {
	protocols := new(http.Protocols)
	protocols.SetHTTP1(!streams)
	protocols.SetUnencryptedHTTP2(streams)
	stay := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &http.Client{Timeout: a.timeout, CheckRedirect: stay, Transport: &http.Transport{MaxIdleConnsPerHost: 1, Protocols: protocols}}
}

func (a asked) http(client *http.Client) caller {
	return func() (int, string) {
		request, err := http.NewRequest(http.MethodGet, "http://"+a.target+a.path, nil)
		if err != nil {
			return 0, err.Error()
		}
		request.Host = a.host
		request.Header = a.headers.Clone()
		response, err := client.Do(request)
		if err != nil {
			return 0, reason(err)
		}
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		if err != nil {
			return 0, reason(err)
		}
		if response.StatusCode != http.StatusOK {
			return response.StatusCode, strings.TrimSpace(fmt.Sprintf("%d %.60s", response.StatusCode, body))
		}
		return http.StatusOK, string(body)
	}
}

func (a asked) grpc(connection *grpc.ClientConn) caller {
	client := grpc_health_v1.NewHealthClient(connection)
	return func() (int, string) {
		ctx, cancel := context.WithTimeout(context.Background(), a.timeout)
		defer cancel()
		var header metadata.MD
		if _, err := client.Check(ctx, &grpc_health_v1.HealthCheckRequest{}, grpc.Header(&header)); err != nil {
			return 0, fmt.Sprintf("%s %.60s", status.Code(err), status.Convert(err).Message())
		}
		return http.StatusOK, strings.Join(header.Get("answered-by"), "")
	}
}

func (a asked) lines(isShort bool) caller {
	var connection net.Conn
	var answers *bufio.Reader
	drop := func() {
		if connection != nil {
			connection.Close()
		}
		connection = nil
	}
	return func() (int, string) {
		if connection == nil {
			opened, err := net.DialTimeout("tcp", a.target, a.timeout)
			if err != nil {
				return 0, reason(err)
			}
			connection, answers = opened, bufio.NewReader(opened)
		}
		_ = connection.SetDeadline(time.Now().Add(a.timeout))
		fmt.Fprintln(connection, "ask")
		who, err := answers.ReadString('\n')
		if err != nil {
			drop()
			return 0, reason(err)
		}
		if isShort {
			drop()
		}
		return http.StatusOK, strings.TrimSpace(who)
	}
}

// reason is the end of an error, which says the same for all connections.
func reason(err error) string {
	parts := strings.Split(err.Error(), ": ")
	return parts[len(parts)-1]
}
