module example.com/forbidden

go 1.26.0

require example.com/copyleft v0.0.0

replace example.com/copyleft => ./copyleft
