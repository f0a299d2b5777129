/set mode dateline -quiet
/set prompt dateline 'news> ' '  ...> '
/set truncation dateline 1000000
/set format dateline pre '|  '
/set format dateline post '%n'
/set format dateline errorpre '|  '
/set format dateline errorpost '%n'
/set format dateline display ''
/set format dateline display '{value}{post}' expression,varvalue
