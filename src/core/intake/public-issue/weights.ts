// Learned by scripts/public-issue-weights.ts; not edited by hand.

/** Where reading starts: for a report, for a search of a private way. */
export const START = [-1.559, -2.802] as const

/** One sign a line: its weight for a report, its weight for a search of a private way, the sign. */
export const WEIGHTS = `
0.493 0.041 and
0.452 -0.069 can
0.433 -0.149 @entry
0.420 -0.011 @surprise
0.419 -0.014 @id-noun
0.390 -0.059 accoun
0.390 -0.096 @input
0.380 -0.113 @guessed
0.331 -0.009 @anyone
0.329 -0.030 @tested
0.327 -0.130 @reach
0.326 -0.049 id
0.324 -0.077 ^@input
0.321 -0.082 throug
0.316 -0.103 into
0.314 -0.048 ^в
0.313 -0.043 @foreign
0.313 -0.026 become
0.311 0.032 ^can
0.310 -0.150 file
0.307 -0.205 so
0.305 -0.076 @unchecked
0.302 -0.037 any
0.299 -0.137 from
0.299 -0.031 can be
0.298 -0.031 ^@flaw
0.291 -0.044 runs
0.291 -0.010 upload
0.291 -0.097 php
0.290 -0.051 @no-login
0.287 -0.160 withou
0.286 -0.005 ^xss
0.284 0.025 still
0.281 -0.144 ^@asset
0.280 -0.076 host
0.271 -0.034 lets
0.268 0.007 name
0.266 -0.088 @shown
0.263 -0.037 direct
0.262 0.054 reques
0.261 -0.011 @other-person
0.259 0.027 open
0.258 -0.133 admin
0.255 -0.065 в
0.254 -0.028 local
0.252 -0.041 endpoi
0.250 -0.049 downlo
0.250 -0.149 @guard
0.243 -0.019 나옵니다
0.239 -0.047 ^@foreign
0.235 -0.040 link
0.234 -0.142 set
0.232 -0.059 via
0.230 -0.019 그대로
0.229 0.018 reads
0.229 -0.035 ^lets
0.229 -0.068 whole
0.229 -0.039 also
0.225 -0.104 @asset
0.225 -0.156 api
0.223 -0.097 @swap
0.221 -0.083 ^be
0.221 -0.068 zip
0.220 -0.032 ^folder
0.220 -0.079 @update
0.218 0.019 takes
0.217 -0.057 @runs
0.216 -0.013 packet
0.215 -0.041 ^puede
0.215 -0.080 ^@secret
0.213 -0.037 http
0.212 -0.052 curl
0.210 0.000 person
0.209 -0.027 @lowly
0.206 -0.058 their
0.205 -0.089 @artefact
0.203 -0.087 return
0.201 -0.043 to the
0.201 -0.021 jsp
0.200 -0.075 ^le
0.200 -0.014 ^anonym
0.199 -0.068 check
0.199 -0.019 anothe
0.198 -0.212 in
0.197 -0.016 firmwa
0.197 -0.128 server
0.196 0.030 compan
0.195 -0.015 ^compar
0.195 0.053 got
0.195 0.036 and the
0.194 -0.016 ^id
0.193 -0.019 c
0.193 -0.046 @crypto-part
0.192 -0.024 ^webhoo
0.192 -0.013 ^works
0.191 0.039 @reachable-there
0.191 -0.054 put
0.191 -0.014 die
0.190 -0.001 ^open
0.189 0.184 form
0.187 0.012 else
0.186 -0.004 with a
0.186 -0.028 接
0.186 -0.040 ^pin
0.184 -0.007 ^live
0.184 -0.001 ^one
0.183 0.147 @concealed
0.182 -0.003 messag
0.182 0.017 asked
0.182 -0.067 ^im
0.182 -0.019 instal
0.182 -0.013 tested
0.182 -0.034 ^backup
0.181 -0.042 ^@guessed
0.181 -0.046 ^via
0.180 -0.063 didn't
0.179 -0.012 ^messag
0.179 -0.013 neighb
0.178 -0.035 env
0.178 -0.047 pin
0.178 -0.026 ^only
0.177 -0.169 ^by
0.177 -0.011 ^direct
0.177 -0.042 ^se
0.176 0.041 did
0.175 -0.035 ^пользо
0.175 -0.000 ^mail
0.175 -0.002 ^writte
0.175 -0.005 ^protot
0.174 -0.040 filter
0.174 -0.013 verify
0.173 -0.221 with
0.173 -0.035 n
0.172 -0.018 key is
0.171 -0.102 client
0.170 0.017 ^and
0.170 -0.048 is not
0.169 -0.059 member
0.169 -0.051 ^@surprise
0.169 -0.016 ^number
0.169 -0.062 dans
0.169 -0.091 number
0.168 -0.017 into the
0.168 -0.026 mit
0.166 -0.022 anonym
0.166 -0.215 login
0.166 -0.081 accept
0.166 -0.184 user
0.165 -0.047 ^sql
0.165 -0.003 ^any
0.164 -0.005 ^shippe
0.163 0.078 sent
0.163 0.004 ^@id-noun
0.163 0.076 other
0.162 0.082 he
0.162 -0.047 alert
0.162 -0.007 ^@unchecked
0.160 -0.047 the whole
0.160 -0.026 ^dans
0.160 -0.028 its
0.160 0.084 key
0.159 -0.011 sh
0.159 -0.036 visito
0.158 -0.012 ^env
0.158 0.081 ^de
0.158 -0.070 ^accept
0.157 -0.014 paid
0.157 -0.040 ^fix
0.157 0.041 notice
0.157 -0.006 ^domain
0.156 -0.024 автори
0.156 -0.014 histor
0.156 -0.109 @secret
0.156 -0.111 ^the
0.156 -0.022 ^die
0.156 -0.025 pu
0.155 -0.052 withou any
0.155 -0.024 value
0.155 -0.064 im
0.154 0.017 ^en
0.154 -0.038 that the
0.154 -0.030 puede
0.153 -0.033 ^filter
0.153 -0.023 ^used
0.152 0.109 full
0.152 -0.056 same
0.152 -0.022 ^redire
0.152 -0.036 @tool
0.151 -0.018 verifi
0.151 -0.010 ^logout
0.151 -0.014 etc
0.150 -0.019 tmp
0.150 -0.066 export
0.150 0.059 title
0.150 -0.095 if
0.149 -0.042 ^throug
0.149 -0.015 ^reflec
0.149 -0.019 ^endpoi
0.149 -0.018 ^applie
0.149 -0.025 search
0.149 -0.016 writes
0.148 -0.004 ^feedba
0.148 -0.031 пользо
0.147 -0.094 databa
0.147 -0.018 from a
0.147 -0.054 folder
0.147 -0.007 gatewa
0.147 -0.093 ^repo
0.146 -0.007 ^chunk
0.146 -0.069 ^api
0.145 -0.011 ^senha
0.145 -0.069 ^header
0.145 -0.007 writte
0.145 -0.050 le
0.145 -0.101 backup
0.144 -0.034 evil
0.144 -0.070 ^@guard
0.144 -0.060 logged
0.144 -0.022 webhoo
0.144 -0.023 i could
0.143 -0.029 ^notes
0.143 -0.139 was
0.143 -0.027 index
0.142 -0.016 ^forwar
0.142 -0.020 ^файлов
0.142 -0.029 ^if
0.142 -0.020 the file
0.141 -0.064 ^server
0.141 -0.065 field
0.141 0.105 told
0.141 -0.015 alert #
0.141 -0.075 ^change
0.141 -0.027 ^peut
0.140 0.097 over
0.140 -0.018 live
0.140 -0.040 ^contai
0.139 -0.076 delete
0.139 -0.042 regist
0.139 0.011 real
0.138 -0.009 直
0.138 0.072 of a
0.138 -0.010 enough
0.138 -0.012 ^keep
0.138 -0.057 @by-one
0.138 -0.008 exec
0.137 -0.009 decode
0.137 -0.014 ^anothe
0.137 -0.064 url
0.137 -0.033 web
0.137 -0.009 buffer
0.136 0.015 taken
0.136 -0.034 ^that
0.136 -0.012 one
0.136 -0.035 ^privil
0.136 -0.013 ^reacha
0.136 -0.031 perfil
0.135 -0.016 chat
0.135 -0.025 patien
0.135 -0.023 ein
0.135 -0.043 notes
0.134 -0.011 digit
0.134 -0.017 room
0.134 -0.011 event
0.134 -0.019 domain
0.134 -0.103 x
0.133 -0.032 行
0.133 -0.042 later
0.133 -0.033 press
0.132 -0.130 of
0.132 -0.037 ^る
0.132 -0.020 valid
0.132 0.057 ^it
0.131 -0.028 phone
0.131 -0.069 ui
0.131 -0.011 ^arbitr
0.131 -0.004 copied
0.131 -0.029 ^perfil
0.130 -0.009 constr
0.130 -0.020 провер
0.130 -0.014 hours
0.129 -0.007 ^unlimi
0.129 -0.013 from my
0.129 -0.017 ^@anyone
0.129 -0.036 ^@shown
0.129 -0.012 ^allows
0.129 -0.024 ^可
0.129 -0.021 ^escala
0.128 -0.044 @script
0.128 -0.005 ^tenant
0.128 0.024 ^contra
0.127 -0.045 uses
0.127 -0.020 sends
0.127 -0.015 saw
0.127 -0.009 length
0.126 -0.037 serveu
0.126 -0.011 base64
0.126 -0.005 ^skippe
0.126 -0.014 ^person
0.126 -0.025 deploy
0.126 0.006 the user
0.126 -0.016 tenant
0.125 -0.028 ^free
0.125 0.069 ^form
0.125 -0.010 bin
0.125 -0.013 png
0.125 -0.029 v
0.125 -0.011 so a
0.124 -0.083 ^php
0.124 -0.010 with it
0.124 -0.033 comman
0.124 -0.019 ^produc
0.124 -0.023 ссылке
0.124 -0.037 everyb
0.123 -0.004 ^@still
0.123 0.014 @still
0.123 -0.011 ^branch
0.123 -0.027 l
0.123 -0.024 без
0.123 -0.043 of anothe
0.123 -0.035 true
0.122 -0.008 logout
0.122 -0.026 lire
0.122 -0.032 ^fremde
0.122 -0.026 sich
0.122 -0.010 calls
0.122 -0.055 works
0.122 -0.157 all
0.122 -0.017 basta
0.121 0.030 employ
0.121 -0.021 ^inyecc
0.121 -0.013 ^buscad
0.121 -0.006 ^debug
0.121 0.027 custom
0.120 -0.013 away
0.120 -0.022 ^row
0.120 -0.020 static
0.120 -0.019 keeps
0.120 -0.040 peut
0.120 -0.015 ^previe
0.119 -0.046 signat
0.119 -0.017 код
0.119 -0.013 side
0.119 -0.021 den
0.118 -0.014 salari
0.118 0.155 before
0.118 0.159 @privat
0.118 -0.013 record
0.118 -0.024 git
0.117 -0.019 sin
0.117 -0.004 shippe
0.117 -0.025 ^выполн
0.117 0.001 ^upload
0.117 -0.041 @harm
0.117 -0.012 normal
0.117 -0.039 the number
0.116 -0.018 confir
0.116 -0.021 with an
0.116 -0.014 ^@no-login
0.116 0.050 my
0.116 0.001 proces
0.116 -0.058 test
0.115 -0.027 fremde
0.115 0.051 is in
0.115 -0.017 ^tells
0.115 -0.008 loads
0.115 0.048 to a
0.115 -0.017 an empty
0.114 -0.016 любой
0.114 -0.016 может
0.114 0.060 ^sent
0.114 -0.023 ^themse
0.114 -0.064 every
0.114 -0.074 path
0.114 -0.091 ^passwo
0.113 0.015 the new
0.113 0.035 that's
0.113 -0.051 ^file
0.113 -0.029 ó
0.113 -0.034 i didn't
0.113 0.036 reacha
0.112 -0.039 minute
0.112 -0.018 bei
0.112 -0.004 ^http
0.111 -0.011 activi
0.111 -0.017 nome
0.111 -0.018 applie
0.111 -0.008 cluste
0.111 -0.039 ^packag
0.110 -0.012 added
0.110 -0.014 cloud
0.110 -0.033 ^parent
0.110 -0.007 opens
0.110 -0.028 el
0.110 -0.002 ^frames
0.110 -0.036 contro
0.110 -0.023 cambia
0.110 -0.008 printe
0.109 -0.017 worker
0.109 0.234 privat
0.109 -0.006 soon
0.108 -0.032 ^@artefact
0.108 -0.079 token
0.107 -0.052 ^authen
0.107 -0.031 ^存
0.107 -0.018 ^writab
0.107 -0.020 the public
0.107 -0.014 ^opens
0.107 -0.041 reset
0.107 -0.063 up
0.107 -0.004 ^withdr
0.107 -0.013 ^der
0.107 0.031 have a
0.106 0.020 broker
0.106 -0.017 ^未
0.106 -0.015 networ
0.106 -0.015 ^も
0.106 -0.003 feedba
0.106 -0.050 needed
0.106 -0.066 ^@update
0.106 -0.010 looked
0.106 -0.013 balanc
0.106 -0.011 md5
0.106 -0.018 turned
0.105 -0.029 in der
0.105 -0.048 any login
0.105 0.029 ^answer
0.105 -0.007 on the
0.104 -0.005 chunk
0.104 -0.009 ^telnet
0.104 0.003 opened
0.104 -0.023 in as
0.104 -0.015 execut
0.104 -0.013 peer
0.103 -0.038 cookie is
0.103 -0.012 ^oauth
0.103 -0.005 the check
0.103 -0.006 debug
0.103 -0.005 byte
0.103 -0.005 # hours
0.103 -0.015 relate
0.103 -0.035 fork
0.103 -0.004 additi
0.103 -0.016 достат
0.102 -0.008 ^stream
0.102 -0.005 ^worker
0.102 -0.004 # node
0.102 -0.037 number of
0.102 -0.014 файлов
0.102 -0.037 you are
0.101 -0.044 ^show
0.101 -0.007 binary
0.101 -0.011 silent
0.101 -0.005 ^room
0.101 -0.013 hi
0.101 -0.027 origin
0.101 0.013 ^time
0.101 -0.002 local user
0.100 0.037 p
0.100 -0.010 ^qualqu
0.100 -0.006 unpack
0.100 -0.026 node
0.100 -0.189 ^@reach
0.100 -0.006 ^back
0.100 -0.025 when a
0.100 0.173 ^reques
0.100 -0.034 wird
0.100 -0.036 strang
0.099 -0.018 campo
0.099 0.003 writte to
0.099 -0.069 image
0.099 -0.015 直 接
0.099 0.131 ^is
0.099 -0.032 no login
0.099 -0.018 も
0.099 -0.007 ^loader
0.099 0.006 ^old
0.099 -0.038 previe
0.099 -0.003 ^pollut
0.099 -0.074 sessio
0.099 -0.032 ク
0.098 -0.053 impers
0.098 -0.014 sign up
0.098 -0.022 logged in
0.098 -0.021 conver
0.098 -0.010 replay
0.098 -0.010 ^pessoa
0.098 -0.014 ^параме
0.098 -0.012 ^normal
0.098 -0.013 friend
0.097 -0.005 ^png
0.097 -0.020 ^where
0.097 -0.013 writab
0.097 0.067 ^bypass
0.097 -0.010 ^sans
0.097 -0.027 ^admini
0.097 0.007 l'adre
0.097 -0.015 calend
0.097 -0.027 ^days
0.097 -0.009 ^leads
0.097 0.004 on #
0.097 -0.062 ^client
0.097 -0.013 исходн
0.097 -0.006 alle
0.097 -0.008 aufruf
0.097 -0.009 the client
0.096 -0.005 makes the
0.096 0.021 evalua
0.096 -0.005 only the
0.096 -0.018 recove
0.096 -0.022 checke
0.096 -0.019 ^@crypto-part
0.096 -0.013 tells
0.096 -0.045 switch
0.096 -0.015 views
0.096 -0.019 ^calend
0.095 -0.022 就
0.095 -0.016 big
0.095 -0.036 system
0.095 -0.055 in the
0.095 -0.002 ^bounds
0.095 -0.002 ^sends
0.095 -0.019 ^runs
0.095 -0.069 script
0.095 -0.008 status
0.095 -0.047 produc
0.095 -0.006 ^title
0.095 -0.005 ^verify
0.095 -0.016 ^欄
0.095 -0.017 of the
0.094 -0.044 avec
0.094 -0.003 pins
0.094 -0.020 hidden
0.094 -0.007 unsign
0.094 -0.021 ^downlo
0.094 -0.001 differ
0.094 -0.008 ^zip
0.094 -0.011 ^户
0.094 -0.011 ^用
0.094 -0.008 unlimi
0.094 0.044 answer
0.093 -0.004 ^stays
0.093 -0.055 @sink
0.093 -0.058 window
0.093 -0.009 oberfl
0.093 -0.009 äche
0.093 -0.003 suppli
0.093 -0.035 открыв
0.093 -0.005 ^compan
0.093 -0.008 whatev
0.093 -0.005 ^regex
0.093 -0.036 exampl
0.093 -0.018 ^ña
0.093 0.028 on a
0.093 -0.025 broken
0.093 -0.005 reader
0.093 -0.008 num
0.093 -0.008 éro
0.093 0.013 securi contac
0.093 -0.008 # docker
0.092 -0.030 ^databa
0.092 -0.126 on
0.092 -0.024 promis
0.092 -0.000 ids
0.092 0.009 touch
0.092 -0.010 allen
0.092 -0.003 did you
0.092 -0.003 what did
0.092 -0.003 you expect
0.092 -0.025 if you
0.092 -0.006 night
0.092 -0.002 ^votes
0.091 -0.029 within
0.091 -0.001 goes
0.091 -0.038 als
0.091 -0.006 user can
0.091 -0.005 label
0.091 -0.011 ^buffer
0.091 -0.062 needs
0.091 -0.014 size
0.091 -0.006 inject in
0.091 -0.009 outsid
0.091 0.006 again
0.091 -0.008 ^sugges
0.091 -0.013 plain
0.091 -0.012 ran
0.091 -0.017 ohne
0.091 -0.004 buffer overfl
0.091 -0.046 in our
0.091 -0.043 能
0.091 -0.015 ^cualqu
0.090 -0.003 predic
0.090 -0.020 ágina
0.090 -0.030 sur
0.090 -0.014 org
0.090 -0.011 worksp
0.090 -0.015 ^crafte
0.090 -0.021 even
0.090 -0.048 ^@lowly
0.090 -0.014 ^encore
0.090 -0.004 asan
0.089 -0.031 throug the
0.089 -0.021 xml
0.089 0.027 before the
0.089 -0.008 mqtt
0.089 -0.023 passwo isn't
0.089 -0.004 was taken
0.089 -0.002 ^binary
0.089 -0.018 ^以
0.089 -0.038 return the
0.089 -0.012 ^packet
0.089 -0.014 digits
0.089 -0.027 ^@runs
0.089 -0.007 src
0.089 -0.021 ^los
0.089 -0.029 可
0.088 -0.018 ódigo
0.088 -0.018 xss in
0.088 -0.035 set it
0.088 -0.004 ^cmd
0.088 -0.017 themse
0.088 -0.001 ^side
0.088 0.274 send
0.088 0.027 ^two
0.088 -0.038 shell
0.088 -0.024 ^件
0.088 -0.018 row
0.088 -0.002 takes the
0.088 -0.024 aren't
0.088 -0.009 ^someti
0.088 -0.002 voter
0.088 -0.002 hostna
0.088 -0.005 empty passwo
0.088 -0.059 time
0.087 -0.003 ^incomp
0.087 -0.025 and could
0.087 -0.012 ^values
0.087 -0.018 cualqu
0.087 -0.028 keys
0.087 -0.005 authen bypass
0.087 -0.023 evil exampl
0.086 -0.005 the reques
0.086 -0.003 heap buffer
0.086 0.019 try
0.086 -0.009 buscad
0.086 -0.006 ^taken
0.086 -0.004 mutati
0.086 -0.006 sender
0.086 -0.028 ^saniti
0.086 -0.015 未
0.086 -0.005 py
0.086 -0.004 prefix
0.086 -0.005 the ui
0.086 -0.026 ^memory
0.086 -0.001 are writte
0.085 -0.017 ^ザ
0.085 -0.017 ^ユ
0.085 -0.037 end
0.085 -0.025 the same
0.085 -0.031 forwar
0.085 -0.019 thumbn
0.085 -0.010 ^once
0.085 -0.003 alias
0.085 -0.006 ^firmwa
0.085 -0.007 contra
0.085 -0.019 ^parame
0.085 -0.011 card
0.084 -0.011 токен
0.084 0.128 tried
0.084 -0.015 js
0.084 -0.002 every local
0.084 -0.009 identi
0.084 -0.013 it was
0.084 0.004 a privat
0.084 -0.003 ^tarbal
0.084 -0.027 relate to
0.084 -0.033 ^ク
0.084 -0.004 mostly
0.084 -0.014 ^ohne
0.084 -0.011 requ
0.084 -0.011 ête
0.084 -0.025 ^execut
0.084 -0.029 auch
0.084 -0.028 ^过
0.084 -0.041 ^search
0.084 -0.001 in there
0.084 -0.007 ^added
0.084 -0.007 '1
0.084 -0.007 '1'
0.084 -0.011 vs
0.084 -0.010 ^pull
0.084 -0.011 son
0.084 -0.033 servid
0.084 -0.002 votes
0.084 -0.042 is your
0.083 -0.018 выполн
0.083 -0.012 reflec
0.083 -0.001 ^decode
0.083 -0.053 role
0.083 -0.032 victim
0.083 0.027 plan
0.083 -0.024 the html
0.083 -0.039 ン
0.083 -0.007 open redire
0.083 -0.004 # not
0.083 0.009 man
0.083 -0.011 ^replay
0.083 -0.025 @predictable
0.082 -0.005 ^everyb
0.082 0.032 ^points
0.082 -0.015 ^文
0.082 -0.007 top
0.082 -0.073 contai
0.082 -0.007 peuven
0.082 -0.009 ^fixed
0.082 -0.003 unpriv
0.082 -0.004 kicked
0.082 -0.009 timing
0.082 -0.010 role admin
0.082 -0.012 ^event
0.082 -0.017 privat key
0.082 -0.013 ^altri
0.082 -0.013 ^chiunq
0.082 -0.013 ^degli
0.082 -0.013 ^pu
0.082 -0.013 ^ò
0.082 -0.015 sehen
0.082 -0.004 zero
0.081 -0.008 does not
0.081 -0.008 ^graphq
0.081 -0.011 @trick
0.081 -0.005 file with
0.081 -0.006 render
0.081 0.027 j'ai
0.081 -0.006 ^coded
0.081 -0.018 gz
0.081 -0.001 no auth
0.081 -0.009 ässt
0.081 -0.012 naviga
0.081 -0.026 orders
0.081 -0.053 gets
0.080 -0.057 somebo
0.080 -0.007 access log
0.080 -0.016 ^stored
0.080 -0.022 status page
0.080 -0.146 by
0.080 -0.039 ^ver
0.080 -0.010 ^mqtt
0.080 -0.004 ^small
0.080 -0.024 source of
0.080 0.056 ^severa
0.080 -0.002 printi
0.080 -0.005 as is
0.080 -0.003 mitmpr
0.080 -0.005 serves
0.079 -0.049 ^reset
0.079 0.026 de
0.079 -0.006 ^keeps
0.079 -0.015 '
0.079 -0.011 ^@money
0.079 -0.045 for it
0.079 -0.062 doesn'
0.079 0.035 afterw
0.079 -0.006 handsh
0.079 -0.015 crafte
0.079 -0.003 bounds
0.078 -0.019 sans
0.078 -0.006 ^may
0.078 -0.020 redire
0.078 -0.009 hub
0.078 -0.003 unpubl
0.078 -0.025 modifi
0.078 -0.002 leadin
0.078 -0.009 the rest
0.078 -0.004 ^alias
0.078 -0.030 object
0.078 -0.012 ^行
0.078 -0.008 stream
0.078 -0.006 on window
0.078 -0.048 ^this
0.078 -0.106 ^should
0.078 -0.017 bytes
0.078 -0.014 ^tokens
0.078 -0.008 cpu
0.078 -0.033 ^admin
0.077 -0.012 today
0.077 -0.001 wildca
0.077 -0.013 queue
0.077 0.094 a
0.077 -0.006 q
0.077 -0.006 ^heap
0.077 -0.002 constr protot
0.077 -0.030 changi
0.077 -0.002 ^manage
0.077 -0.035 channe for
0.077 -0.005 ^off
0.077 -0.013 ^можно
0.077 -0.018 ^otros
0.077 -0.015 ザ
0.077 -0.015 ユ
0.077 -0.001 all versio
0.077 -0.007 lang
0.077 -0.007 loaded
0.077 -0.008 belong
0.077 -0.007 lib
0.076 -0.002 with passwo
0.076 0.037 class
0.076 -0.011 loggin
0.076 -0.045 backup latest
0.076 -0.002 width
0.076 -0.008 ^photos
0.076 -0.004 # instal
0.076 -0.006 ^@weak-login
0.076 -0.005 the search
0.076 -0.004 ^like
0.076 -0.006 so i
0.076 -0.004 tarbal
0.076 -0.004 ^hidden
0.076 -0.010 ^teache
0.076 -0.009 worth
0.076 0.006 adds
0.076 -0.000 from the
0.075 -0.010 looks
0.075 -0.007 d'avan
0.075 -0.003 the access
0.075 -0.007 whoeve
0.075 -0.081 then
0.075 -0.004 surpri
0.075 -0.004 gist
0.075 -0.005 ^surviv
0.075 -0.019 his
0.075 -0.009 the sign
0.075 -0.003 found out
0.075 -0.001 failin
0.075 -0.007 push
0.075 -0.059 page
0.075 -0.006 with no
0.075 0.029 where should
0.074 -0.006 telnet
0.074 -0.006 http #
0.074 -0.004 diagno
0.074 -0.020 ^agent
0.074 -0.034 ^inject
0.074 -0.002 lan
0.074 -0.006 var
0.074 -0.023 bought
0.074 -0.039 privil
0.074 0.024 him
0.074 -0.005 # pdf
0.074 -0.013 滤
0.074 0.045 kann
0.074 -0.008 oauth
0.074 -0.023 middle
0.074 -0.011 密
0.074 -0.016 lock
0.074 -0.006 hey
0.073 -0.039 have the
0.073 -0.007 ^ticket
0.073 -0.007 ^traver
0.073 -0.021 it and
0.073 -0.037 nur
0.073 -0.006 en
0.073 -0.004 withdr
0.073 -0.002 ^info
0.073 -0.007 ^remark
0.073 -0.032 didn't find
0.073 -0.005 after logout
0.072 -0.053 overwr
0.072 -0.009 ^密
0.072 0.006 of other
0.072 -0.007 er
0.072 -0.046 ^ー
0.072 -0.016 tar
0.072 -0.014 replie
0.072 -0.001 works in
0.072 -0.026 to post
0.072 -0.026 件
0.072 -0.045 a policy
0.072 -0.002 in verify
0.072 -0.014 with my
0.072 -0.004 vars
0.072 -0.007 qualqu
0.072 -0.005 server side
0.072 -0.026 ^jeder
0.071 -0.007 ^@memory
0.071 -0.014 used for
0.071 0.021 you want
0.071 -0.003 ^pods
0.071 -0.012 ^@by-one
0.071 -0.003 my phone
0.071 -0.001 mode #
0.071 -0.218 passwo
0.071 -0.002 builds
0.071 -0.005 loader
0.071 -0.002 a proxy
0.071 -0.003 straig
0.071 -0.050 @money
0.071 -0.002 lines of
0.070 -0.011 of all
0.070 -0.021 yml
0.070 -0.019 put a
0.070 -0.037 there are
0.070 -0.007 thrott
0.070 -0.013 aws
0.070 -0.005 ^card
0.070 -0.007 pessoa
0.070 -0.010 параме
0.070 -0.001 fired
0.070 -0.012 turned on
0.070 -0.009 drin
0.070 -0.019 the web
0.070 -0.001 is printe
0.069 -0.003 ^silent
0.069 0.006 e
0.069 -0.005 kb
0.069 -0.004 ^needs
0.069 -0.009 mudar
0.069 -0.007 が
0.069 0.149 respon
0.069 0.020 他
0.069 -0.002 got #
0.069 -0.015 ^lock
0.069 0.000 the answer
0.069 -0.011 fetche
0.069 -0.004 it it
0.069 -0.027 the page
0.069 0.155 go
0.068 -0.002 pairin
0.068 0.019 the other
0.068 -0.013 ^口
0.068 -0.013 ^接
0.068 -0.018 monday
0.068 -0.003 host and
0.068 -0.009 scopes
0.068 -0.004 ^survey
0.068 -0.003 script alert
0.068 -0.010 texto
0.068 -0.009 ^valid
0.068 -0.005 belong to
0.068 -0.005 ^punyco
0.068 -0.002 ^predic
0.068 -0.042 录
0.068 -0.042 登
0.068 -0.003 as soon
0.068 -0.003 soon as
0.068 0.036 y
0.068 0.041 email
0.068 -0.012 欄
0.068 -0.002 for now
0.068 -0.005 ür alle
0.068 -0.006 dem passwo
0.068 -0.007 endere
0.068 -0.007 sistem
0.067 -0.009 uid
0.067 -0.010 ^任
0.067 -0.010 ^意
0.067 -0.001 of bounds
0.067 -0.003 and you
0.067 0.021 ^anybod
0.067 -0.009 accide
0.067 -0.006 lunch
0.067 -0.027 on our
0.067 -0.005 decide
0.067 0.054 priv
0.067 -0.008 readab
0.067 -0.005 whose
0.067 -0.002 as many
0.067 -0.011 ^sin
0.067 -0.015 都
0.067 -0.003 went to
0.067 -0.006 ^fields
0.067 -0.057 secret
0.066 0.027 if i
0.066 0.005 ^@harm
0.066 -0.010 pollut
0.066 -0.012 which is
0.066 -0.015 nom
0.066 -0.035 instan which
0.066 -0.002 recove the
0.066 -0.010 el servid
0.066 -0.013 можно
0.066 -0.034 isn't in
0.066 -0.030 ^url
0.066 -0.010 einfac
0.066 -0.063 ^list
0.066 -0.002 neighb who
0.066 -0.005 is run
0.066 -0.005 argume
0.066 -0.002 x'
0.065 -0.009 utils
0.065 -0.020 bitte
0.065 -0.060 pdf
0.065 -0.010 ^chat
0.065 -0.006 oberfl äche
0.065 -0.006 on monday
0.065 -0.006 half
0.065 -0.003 ^sender
0.065 -0.004 choose
0.065 -0.006 albums
0.065 -0.001 taken away
0.065 0.027 em
0.065 -0.008 タ
0.065 0.004 there is
0.065 -0.006 ^away
0.065 -0.005 le num
0.065 -0.005 num éro
0.065 -0.011 口
0.065 -0.013 sind
0.065 -0.021 jeder
0.065 -0.011 ^sind
0.064 -0.015 úmero
0.064 -0.015 values
0.064 -0.011 can still
0.064 -0.012 collec
0.064 0.034 ^broker
0.064 -0.002 colour
0.064 -0.008 can make
0.064 -0.003 daemon
0.064 -0.004 # contai
0.064 -0.022 step
0.064 -0.023 yes
0.064 -0.008 外
0.064 -0.010 ancien
0.064 -0.010 encore
0.064 -0.022 exe
0.064 -0.001 andere
0.064 -0.015 withou a
0.064 0.087 anyone
0.064 -0.017 clicke
0.064 -0.017 senha
0.064 -0.010 bug report
0.064 -0.004 people to
0.064 -0.013 compru
0.064 -0.004 and has
0.064 -0.068 html
0.064 -0.023 ^origin
0.064 -0.013 door
0.063 0.052 é
0.063 -0.024 ^bucket
0.063 0.028 notifi
0.063 -0.003 pg
0.063 -0.044 rest
0.063 -0.014 p ágina
0.063 -0.002 overal
0.063 -0.005 can call
0.063 -0.003 cmd
0.063 0.083 ^の
0.063 -0.008 автори не
0.063 -0.007 datenb
0.063 -0.014 ^t
0.063 -0.004 ^local
0.063 -0.012 home
0.063 -0.008 ^borrar
0.063 -0.002 2f
0.063 0.003 our compan
0.063 -0.007 src x
0.062 -0.023 ^@other-person
0.062 0.003 things
0.062 -0.002 incomp
0.062 -0.008 ^histor
0.062 -0.053 ^from
0.062 -0.004 could see
0.062 -0.005 full text
0.062 0.009 和
0.062 -0.102 see
0.062 -0.007 avec les
0.062 -0.009 ^令
0.062 -0.009 ^命
0.062 -0.009 ^执
0.062 -0.009 ^板
0.062 -0.009 ^模
0.062 -0.014 embedd
0.062 -0.001 parsed
0.062 -0.008 ^includ
0.062 -0.013 c ódigo
0.062 -0.018 collea
0.062 -0.003 gets the
0.062 -0.008 relato
0.062 -0.014 open it
0.062 -0.016 still gets
0.062 -0.013 o
0.062 -0.007 myself
0.062 -0.028 https
0.062 -0.062 first
0.062 -0.003 vote
0.062 -0.022 self
0.061 0.044 ^notifi
0.061 -0.029 ^signat
0.061 -0.041 trusts
0.061 -0.004 just notice
0.061 0.028 comes
0.061 -0.002 the voter
0.061 -0.003 ^alg
0.061 -0.003 ^none
0.061 -0.149 only
0.061 -0.007 multi
0.061 -0.010 child'
0.061 -0.005 # second
0.061 -0.006 je le
0.061 -0.006 que le
0.061 -0.034 ^plugin
0.061 -0.010 functi
0.061 -0.025 @unease
0.061 0.027 code
0.061 0.043 ^reads
0.061 -0.087 header
0.061 -0.002 photo
0.061 -0.005 userna
0.061 0.004 of my
0.061 -0.010 mi
0.061 -0.003 past the
0.061 -0.025 户
0.060 -0.020 ^last
0.060 -0.007 is taken
0.060 -0.002 # cpu
0.060 0.026 took
0.060 -0.005 ^load
0.060 -0.007 el buscad
0.060 -0.007 sql en
0.060 -0.006 same second
0.060 -0.005 transf
0.060 -0.024 nummer
0.060 -0.001 rbac
0.060 -0.002 event loop
0.060 -0.022 has an
0.060 -0.002 ^school
0.060 0.014 arbitr
0.060 -0.021 ^web
0.060 0.047 по
0.060 -0.005 my test
0.060 -0.014 se puede
0.060 -0.013 ま
0.060 -0.003 ^vs
0.060 -0.002 seed
0.060 -0.006 school
0.060 -0.001 still reads
0.060 -0.005 privat channe
0.060 0.018 as you
0.060 0.001 ^@script
0.060 -0.007 encode
0.060 -0.006 typing
0.060 -0.002 tested on
0.060 -0.006 ^unsign
0.060 -0.003 ^method
0.060 -0.022 ^follow
0.059 -0.004 destro
0.059 -0.002 doesn' change
0.059 -0.025 ^@exposed
0.059 -0.005 wifi
0.059 -0.082 i report
0.059 -0.011 subscr
0.059 -0.006 is enough
0.059 -0.020 le serveu
0.059 -0.012 ^intern
0.059 -0.005 i notice
0.059 -0.009 board
0.059 -0.021 dashbo
0.059 -0.023 est
0.059 -0.014 ^helper
0.059 -0.026 sendin
0.059 -0.011 notice that
0.059 -0.008 la requ
0.059 -0.008 requ ête
0.059 -0.004 reques with
0.059 -0.043 source
0.059 0.003 summar
0.059 -0.009 trois
0.059 -0.009 voit
0.059 -0.005 '1' '1
0.059 -0.005 or '1'
0.059 -0.008 fix for
0.058 -0.006 img src
0.058 -0.006 onerro alert
0.058 -0.006 x onerro
0.058 -0.005 ^device
0.058 -0.012 ^他
0.058 -0.002 my neighb
0.058 -0.128 cookie
0.058 -0.010 altri
0.058 -0.010 chiunq
0.058 -0.010 degli
0.058 -0.010 l'id
0.058 -0.010 nell'i
0.058 -0.010 ò
0.058 -0.036 ^usu
0.058 -0.009 damit
0.058 -0.017 ^subdom
0.058 -0.006 graphq
0.058 -0.003 expone
0.058 -0.005 files #
0.058 -0.005 coded
0.058 -0.001 5c
0.058 -0.001 5cwin
0.058 -0.001 backsl
0.058 -0.001 ini
0.058 -0.002 crashe the
0.058 -0.013 usuari
0.058 -0.019 can read
0.058 -0.001 ^down
0.058 -0.005 listen
0.058 -0.003 tokens are
0.058 -0.004 ^rows
0.058 -0.005 kolleg
0.057 -0.073 sql
0.057 -0.003 haven' create
0.057 -0.014 ^コ
0.057 -0.014 ^メ
0.057 -0.003 item
0.057 -0.002 ^checke
0.057 -0.005 @local-file
0.057 -0.003 npmrc
0.057 -0.016 up in
0.057 -0.028 ver
0.057 -0.002 first #
0.057 0.004 receip
0.057 -0.002 but your
0.057 -0.002 ^whole
0.057 0.072 haven'
0.057 -0.006 rows
0.057 0.084 ^по
0.057 0.009 the privat
0.057 -0.003 an additi
0.057 -0.011 onerro
0.057 -0.078 signed
0.057 -0.007 l'ouvr
0.057 -0.006 l ässt
0.057 -0.006 ässt sich
0.057 -0.003 firmwa #
0.056 -0.016 ^relat
0.056 -0.001 tunnel
0.056 0.030 os
0.056 0.052 togeth
0.056 -0.009 standa
0.056 0.007 during
0.056 0.021 out
0.056 -0.094 ^users
0.056 0.016 ^é
0.056 -0.002 commen previe
0.056 -0.006 wir haben
0.056 -0.007 such
0.056 -0.004 suffit
0.056 -0.007 replac
0.056 -0.003 # script
0.056 -0.002 the event
0.056 -0.086 ^access
0.056 -0.009 る と
0.056 -0.003 maybe the
0.056 -0.005 title and
0.056 0.093 tell
0.056 0.024 party
0.056 -0.027 poison
0.056 -0.027 以
0.056 -0.003 size #
0.056 -0.003 ^redos
0.056 -0.004 i only
0.056 -0.013 ^switch
0.056 -0.007 someti
0.056 -0.005 deny
0.056 -0.001 just send
0.056 -0.022 ^imagem
0.056 -0.008 udp
0.056 -0.007 unesca
0.056 -0.008 as a
0.056 -0.001 the seed
0.056 -0.020 ^@gone
0.056 -0.017 and it
0.056 -0.009 запрос
0.056 -0.009 пароле
0.055 -0.009 ^trial
0.055 -0.009 ^aws
0.055 -0.003 client doesn'
0.055 -0.010 ^enumer
0.055 -0.006 concat
0.055 -0.015 descar
0.055 -0.005 prod
0.055 -0.014 ^descar
0.055 -0.002 sig
0.055 -0.002 ^captch
0.055 0.015 look at
0.055 -0.001 # lines
0.055 -0.029 ^before
0.055 -0.016 a proble
0.055 0.009 got the
0.055 -0.027 of our
0.055 -0.030 select
0.055 -0.010 传
0.055 -0.006 ^除
0.055 0.002 容
0.055 -0.008 et
0.055 -0.002 breadc
0.055 -0.038 data
0.055 -0.013 otros
0.055 -0.008 kernel
0.055 0.053 a #
0.055 -0.012 ^传
0.055 -0.004 a server
0.055 0.002 i try
0.055 -0.013 paste
0.055 -0.003 knows
0.055 -0.005 ^nginx
0.054 -0.004 run on
0.054 -0.005 the hub
0.054 0.026 ^that's
0.054 -0.018 ^に
0.054 -0.004 garage
0.054 -0.006 photos
0.054 -0.006 fica
0.054 -0.003 doesn' have
0.054 -0.039 then you
0.054 -0.011 contai the
0.054 -0.007 redire after
0.054 -0.007 ^limite
0.054 -0.010 et il
0.054 -0.005 a small
0.054 -0.005 privat window
0.054 -0.010 ^人
0.054 -0.007 admin users
0.054 -0.010 jeton
0.054 -0.006 j'ai pu
0.054 -0.009 backup are
0.054 -0.001 isn't regist
0.054 -0.007 set the
0.054 -0.010 ザ ー
0.054 -0.010 ユ ー
0.054 -0.010 ー ザ
0.054 -0.002 the report
0.054 -0.047 instan
0.054 -0.009 but it
0.054 -0.006 cloned
0.054 -0.019 bucket
0.054 0.053 lookin
0.053 -0.003 by sendin
0.053 -0.003 surviv
0.053 -0.007 it but
0.053 -0.005 album
0.053 -0.001 as #
0.053 -0.010 api keys
0.053 -0.006 ts
0.053 -0.013 signin
0.053 -0.023 stays
0.053 -0.000 stays in
0.053 -0.012 times
0.053 -0.003 half of
0.053 -0.010 membre
0.053 -0.028 ^が
0.053 -0.045 ^sessio
0.053 -0.006 ^forks
0.053 0.006 link in
0.053 -0.010 élécha
0.053 -0.012 ^next
0.053 -0.006 skippe
0.053 -0.021 impact
0.053 -0.004 les droits
0.053 -0.004 sends a
0.053 -0.005 nightl
0.053 -0.005 merci d'avan
0.053 -0.005 arbitr file
0.053 -0.050 @gone
0.053 -0.026 with the
0.053 -0.003 ^digit
0.053 -0.004 lets me
0.053 -0.009 became
0.053 0.037 ^draft
0.053 0.293 addres
0.053 -0.005 family
0.052 -0.002 ^loggin
0.052 -0.048 ^host
0.052 -0.001 a failin
0.052 0.002 there was
0.052 -0.041 ^e
0.052 0.045 ten
0.052 -0.002 ^userna
0.052 -0.007 ^wallet
0.052 -0.011 ^aren't
0.052 -0.010 report that
0.052 -0.009 ^differ
0.052 -0.002 the middle
0.052 -0.004 ^ip
0.052 -0.005 remark
0.052 -0.002 master
0.052 -0.004 the intern
0.052 -0.008 ^employ
0.052 -0.002 ids are
0.052 -0.009 未 过
0.052 -0.009 过 滤
0.052 -0.021 escala
0.052 -0.014 is used
0.052 -0.002 db passwo
0.052 -0.002 all who
0.052 -0.008 密 码
0.052 -0.004 drafts with
0.052 -0.012 i was
0.051 -0.003 there with
0.051 -0.028 ^ロ
0.051 -0.009 friday
0.051 -0.002 listen on
0.051 -0.001 sessio tokens
0.051 -0.107 ^@entry
0.051 -0.010 令
0.051 -0.010 命
0.051 -0.011 via the
0.051 -0.012 ^promot
0.051 -0.008 o arquiv
0.051 -0.031 view
0.051 -0.002 great if
0.051 -0.019 ^aparec
0.051 0.019 intend
0.051 -0.005 incl
0.051 -0.011 replac the
0.051 -0.092 they
0.051 -0.015 autres
0.051 -0.014 on for
0.051 -0.005 copies
0.051 -0.004 ^thermo
0.051 -0.005 ^macos
0.051 -0.006 ^datenb
0.051 -0.006 ^klarte
0.051 -0.006 ^passw
0.051 -0.006 ^stehen
0.051 -0.006 ^örter
0.051 -0.006 ^nodein
0.051 -0.003 immedi
0.051 -0.020 ^dos
0.051 -0.003 click the
0.051 -0.008 pem
0.050 -0.004 only me
0.050 -0.003 search result
0.050 -0.009 ^conseg
0.050 -0.040 る
0.050 -0.004 # digit
0.050 -0.005 trace
0.050 -0.005 a fork
0.050 -0.006 ^workfl
0.050 -0.003 ^actuat
0.050 -0.003 cached
0.050 -0.002 by one
0.050 0.020 in it
0.050 -0.009 really
0.050 -0.001 ^evalua
0.050 -0.011 ^fetche
0.050 -0.013 ejecut
0.050 -0.009 nome do
0.050 -0.013 fast
0.050 -0.001 is at
0.050 -0.010 locati
0.050 -0.001 freeze
0.050 -0.000 ^@came-back
0.050 -0.010 deacti
0.050 -0.007 busy
0.050 -0.003 not help
0.050 -0.007 onopen
0.050 -0.003 ^fills
0.050 -0.001 attach as
0.050 -0.022 ^window
0.050 -0.004 ignore the
0.050 -0.004 vs #
0.050 -0.006 bei allen
0.050 -0.002 straig to
0.049 0.009 thanks for
0.049 -0.005 a reset
0.049 -0.001 throug with
0.049 -0.007 ^javasc
0.049 -0.006 fester
0.049 -0.006 ger
0.049 -0.006 steht
0.049 -0.006 zugang
0.049 -0.006 ät
0.049 -0.006 äten
0.049 -0.009 el formul
0.049 -0.007 ^pr
0.049 -0.003 office
0.049 -0.002 temper
0.049 -0.012 saved
0.049 -0.003 ^parse
0.049 -0.015 нет
0.049 -0.008 校
0.049 -0.004 is accept
0.049 -0.008 the shared
0.049 -0.005 asset
0.049 -0.002 ^enhanc
0.049 -0.012 the browse
0.049 -0.023 ^connec
0.049 -0.003 ^argume
0.049 -0.002 the scope
0.049 -0.003 survey
0.049 -0.013 入
0.049 -0.011 ー
0.049 -0.004 punyco
0.049 -0.007 ^pypi
0.049 -0.004 user agent
0.049 -0.001 kubect
0.049 -0.007 opened by
0.048 -0.003 ^serves
0.048 -0.002 quiz
0.048 -0.016 the host
0.048 -0.002 whatev the
0.048 -0.005 partic
0.048 -0.003 # kb
0.048 -0.001 ^way
0.048 -0.006 mudar o
0.048 -0.004 ^so
0.048 -0.003 had #
0.048 -0.006 dll
0.048 -0.007 任
0.048 -0.007 意
0.048 -0.008 the peer
0.048 0.113 that
0.048 -0.006 rss
0.048 -0.031 und
0.048 -0.002 domain in
0.048 -0.017 null
0.048 -0.010 teste
0.048 -0.003 part of
0.048 -0.005 passed
0.048 -0.020 affect
0.048 -0.004 即
0.048 -0.005 ^length
0.048 -0.001 overfl write
0.048 -0.017 query
0.048 -0.005 i saw
0.048 -0.010 ^visibl
0.048 -0.005 the instal
0.048 -0.002 viewer token
0.048 -0.025 usu
0.048 -0.005 bzw
0.048 -0.005 dass
0.048 -0.002 the change
0.048 0.011 this is
0.048 -0.021 the full
0.048 -0.002 candid
0.048 -0.011 planne
0.048 -0.024 на
0.048 -0.030 登 录
0.048 -0.004 the sender
0.048 -0.009 clave
0.047 -0.004 keyboa
0.047 -0.004 shortc
0.047 -0.004 ^networ
0.047 -0.003 ^callba
0.047 -0.003 ^paymen
0.047 -0.004 method
0.047 -0.007 ^others
0.047 -0.003 points
0.047 -0.004 @replayed
0.047 -0.003 widget
0.047 -0.054 anmeld
0.047 -0.003 ^them
0.047 -0.005 endere ço
0.047 -0.003 joins
0.047 -0.011 ^dashbo
0.047 -0.005 tout
0.047 -0.011 ^build
0.047 0.022 user id
0.047 -0.067 packag
0.047 -0.007 户 的
0.047 -0.007 ^p
0.047 -0.005 break
0.047 -0.008 dans la
0.047 -0.004 over lunch
0.047 -0.017 lo
0.047 -0.005 isn't checke
0.047 -0.009 zusamm
0.047 -0.016 approv
0.047 -0.014 key of
0.047 -0.002 emails
0.047 -0.006 ^v3
0.047 -0.057 you have
0.047 -0.005 buf
0.047 -0.005 the neighb
0.047 0.051 ^有
0.047 -0.012 # of
0.047 -0.003 from there
0.047 -0.002 to filter
0.047 -0.004 an adviso
0.046 0.050 where do
0.046 -0.004 to every
0.046 0.016 geh
0.046 -0.025 it to
0.046 -0.003 prints
0.046 -0.010 coment
0.046 -0.018 report #
0.046 -0.099 or here
0.046 -0.003 stops the
0.046 0.029 allows
0.046 -0.011 le nom
0.046 -0.001 cover
0.046 -0.007 ^gps
0.046 -0.004 ^curren
0.046 -0.009 ele
0.046 0.077 wer
0.046 -0.001 set cookie
0.046 -0.003 ^replie
0.046 -0.011 ço
0.046 -0.005 the git
0.046 -0.009 ask
0.046 -0.004 repo is
0.046 -0.004 thesis
0.046 -0.030 ^poison
0.046 -0.033 ^or
0.046 -0.004 editor role
0.046 -0.005 is set
0.046 -0.018 img
0.046 -0.004 ' or
0.046 -0.013 ême
0.046 -0.001 a click
0.046 -0.001 vote again
0.046 -0.003 and runs
0.046 -0.012 ex
0.046 0.018 in this
0.046 -0.009 v2
0.046 -0.003 the socket
0.046 -0.006 ^db
0.046 -0.041 inc
0.046 -0.018 her
0.046 -0.001 readab by
0.046 -0.006 过
0.046 -0.006 protot pollut
0.046 -0.007 the update
0.045 -0.011 v3
0.045 -0.008 接 口
0.045 0.005 a differ
0.045 -0.009 fenste
0.045 -0.004 ários
0.045 0.053 hello
0.045 -0.004 search box
0.045 -0.005 the top
0.045 -0.010 n úmero
0.045 -0.008 ya
0.045 -0.006 mutual
0.045 -0.020 i open
0.045 -0.010 am
0.045 -0.013 settin is
0.045 -0.014 also works
0.045 -0.002 the daemon
0.045 -0.004 agains my
0.045 -0.007 trial
0.045 -0.007 cuenta
0.045 -0.006 都 能
0.045 -0.027 ^email
0.045 -0.007 ancien salari
0.045 -0.007 salari é
0.045 -0.007 un ancien
0.045 -0.015 merged
0.045 -0.002 the calend
0.045 -0.015 ^escape
0.045 0.009 sent to
0.045 -0.001 reads files
0.045 0.010 i got
0.045 -0.006 borrar
0.045 -0.004 the worker
0.045 -0.013 ^subscr
0.045 -0.002 filena
0.045 -0.005 @weak-login
0.045 -0.012 he's
0.045 -0.164 as
0.045 -0.041 compar
0.045 -0.007 把
0.045 -0.002 additi file
0.045 -0.002 hours ago
0.045 -0.002 js which
0.045 -0.002 packag #
0.045 -0.002 publis #
0.045 -0.017 a strang
0.045 -0.002 login next
0.045 -0.003 xorshi
0.044 -0.004 ^ask
0.044 -0.025 agent
0.044 0.005 ^goes
0.044 -0.007 made with
0.044 -0.002 inheri
0.044 -0.006 板
0.044 -0.006 模
0.044 -0.006 沙
0.044 -0.012 ^utils
0.044 -0.029 bar
0.044 -0.004 maskin
0.044 -0.001 ^prints
0.044 -0.002 forwar for
0.044 0.024 a full
0.044 -0.001 the hidden
0.044 -0.001 minute becaus
0.044 -0.004 éro dans
0.044 -0.006 ^strang
0.044 -0.010 ^plain
0.044 0.010 envoye
0.044 -0.030 lines
0.044 -0.007 self hosted
0.044 0.016 get in
0.044 0.016 in touch
0.044 0.016 please get
0.044 -0.001 other compan
0.044 -0.005 der datenb
0.044 -0.006 ^handsh
0.044 -0.011 help with
0.044 -0.012 更
0.044 -0.013 面
0.044 -0.005 rate limit
0.044 -0.001 etc hostna
0.044 -0.011 サ
0.044 0.009 points to
0.044 -0.003 delete api
0.044 -0.005 top right
0.044 -0.019 by the
0.044 -0.002 alg
0.044 -0.001 mistak and
0.044 -0.029 archiv
0.044 -0.005 trust
0.044 -0.003 goes throug
0.044 -0.006 exists
0.044 -0.001 a broken
0.044 -0.001 i'm in
0.044 -0.006 drafts
0.044 -0.015 trigge
0.044 -0.002 i e
0.044 -0.007 there and
0.044 -0.127 list
0.044 -0.007 hmac
0.044 -0.003 reques from
0.044 -0.021 outros
0.044 -0.003 ^bodies
0.044 -0.003 ^gzip
0.043 -0.029 ^verifi
0.043 -0.017 执
0.043 -0.004 for minute
0.043 0.010 over the
0.043 -0.009 id is
0.043 -0.008 the room
0.043 -0.014 ^object
0.043 -0.015 arquiv
0.043 -0.000 direct traver
0.043 0.043 happy
0.043 -0.008 reques and
0.043 -0.027 got a
0.043 -0.003 on login
0.043 -0.016 sheet
0.043 -0.004 @transport
0.043 -0.012 body
0.043 0.009 by a
0.043 -0.003 needs no
0.043 -0.001 it comes
0.043 -0.020 @cheat
0.043 -0.008 mot de
0.043 -0.002 notebo
0.043 -0.005 link works
0.043 -0.006 ^become
0.043 -0.003 tested with
0.043 -0.002 ^ui
0.043 -0.004 sessio cookie
0.043 -0.016 ^deploy
0.043 -0.002 album #
0.043 -0.003 devtoo
0.043 -0.007 on it
0.043 -0.013 数
0.043 -0.003 pupils
0.043 -0.004 ^operat
0.043 -0.003 mqtt broker
0.043 -0.016 then the
0.043 -0.011 ^viewer
0.043 -0.017 g
0.043 -0.005 access key
0.043 -0.019 click
0.042 -0.004 ausgef
0.042 -0.004 ührt
0.042 -0.010 tar gz
0.042 -0.001 addres of
0.042 -0.006 metric
0.042 0.050 wrote
0.042 -0.018 用 户
0.042 -0.011 n'impo
0.042 -0.015 heard
0.042 -0.002 file withou
0.042 -0.005 # bytes
0.042 -0.007 sur notre
0.042 -0.001 we moved
0.042 -0.009 ^random
0.042 -0.005 go and
0.042 -0.006 mariad
0.042 -0.002 contai rows
0.042 -0.002 export contai
0.042 -0.002 rows that
0.042 -0.035 nach
0.042 -0.001 checke with
0.042 -0.007 ohne anmeld
0.042 -0.022 ^consta
0.042 -0.007 ^electr
0.042 -0.004 ^localh
0.042 -0.002 stats
0.042 -0.004 of one
0.042 -0.001 dev tools
0.042 -0.001 the dev
0.042 -0.032 ^で
0.042 -0.015 ^的
0.042 -0.001 twice by
0.042 -0.001 two reques
0.042 -0.001 withdr twice
0.042 -0.003 active
0.042 -0.003 ^intege
0.042 -0.015 traver
0.042 -0.007 no counte
0.042 -0.004 ^ioctl
0.042 -0.026 du
0.042 -0.004 taken from
0.042 -0.006 nenhum
0.042 -0.006 é a
0.042 -0.011 this be
0.042 -0.014 stagin
0.042 -0.008 ^kiosk
0.042 -0.001 append
0.042 -0.017 验
0.042 -0.005 字
0.042 -0.004 @memory
0.042 -0.001 a search
0.042 -0.003 script on
0.042 -0.005 at #
0.041 -0.002 pg sleep
0.041 -0.002 select pg
0.041 0.016 ^em
0.041 -0.002 member keep
0.041 -0.002 ^saved
0.041 -0.012 subdom
0.041 -0.005 lock opens
0.041 -0.005 opens with
0.041 -0.009 tries
0.041 -0.003 clinic
0.041 -0.008 ^bundle
0.041 0.043 ^priv
0.041 -0.021 ^@cheat
0.041 -0.013 wenn
0.041 -0.016 x forwar
0.041 0.026 テ
0.041 -0.006 asked before
0.041 -0.004 not only
0.041 -0.012 a client
0.041 -0.002 looks at
0.041 -0.013 ^field
0.041 -0.024 operat
0.041 -0.015 tous
0.041 -0.004 not logged
0.041 -0.002 asked for
0.041 -0.006 is an
0.041 0.014 ask for
0.041 -0.006 dans l'adre
0.041 -0.006 la conver
0.041 -0.030 the path
0.041 -0.005 ジ
0.041 -0.005 バ
0.041 -0.005 ョ
0.041 -0.003 person can
0.041 -0.001 has about
0.041 -0.003 for them
0.041 -0.010 実
0.041 -0.031 stuff
0.041 -0.003 are sent
0.041 0.015 the name
0.041 -0.012 sub
0.041 -0.007 basta cambia
0.041 -0.007 cambia l'id
0.041 -0.007 chiunq pu
0.041 -0.007 degli altri
0.041 -0.007 docume degli
0.041 -0.007 i docume
0.041 -0.007 l'id nell'i
0.041 -0.007 pu ò
0.041 -0.014 the image
0.041 -0.002 suffic to
0.041 -0.002 client #
0.041 -0.011 letter
0.041 -0.002 from guest
0.041 -0.002 one and
0.041 -0.001 test in
0.041 -0.025 dev
0.041 -0.050 root
0.041 -0.004 the order
0.040 -0.004 en el
0.040 -0.003 hard coded
0.040 -0.003 timeta
0.040 -0.005 other person
0.040 -0.023 codes
0.040 -0.002 tab and
0.040 -0.001 5cwin ini
0.040 -0.001 encode backsl
0.040 -0.010 comum
0.040 -0.003 and writab
0.040 -0.003 id #
0.040 -0.002 cancel
0.040 -0.006 frames
0.040 -0.012 if there
0.040 -0.001 role gives
0.040 -0.012 relat
0.040 -0.014 き ま
0.040 -0.006 ich im
0.040 -0.001 told us
0.040 -0.002 proxy'
0.040 0.017 ^者
0.040 -0.007 by changi
0.040 -0.003 equal
0.040 -0.001 was rename
0.040 -0.002 applie to
0.040 -0.003 low privil
0.040 -0.003 change email
0.040 -0.003 email form
0.040 -0.025 made
0.040 -0.003 server with
0.040 0.037 ^リ
0.040 0.024 dear
0.040 -0.011 heap
0.040 -0.002 redos
0.040 -0.004 see when
0.040 -0.046 turn
0.040 -0.025 when i
0.040 -0.022 ^names
0.040 -0.006 cut
0.040 -0.005 parse
0.040 0.035 releva
0.040 0.025 sure
0.040 -0.003 rpc
0.040 -0.004 was replac
0.040 -0.006 é à
0.040 -0.004 found with
0.040 -0.007 not to
0.040 -0.004 notes from
0.040 -0.003 deb
0.040 -0.002 reciev
0.040 -0.003 key pem
0.040 -0.004 server for
0.040 -0.006 ウ
0.040 -0.004 the networ
0.040 -0.008 ^@predictable
0.040 -0.006 sts
0.040 -0.005 sudoer
0.040 -0.007 enumer
0.040 -0.006 meta
0.040 -0.003 after loggin
0.040 0.126 ^respon
0.040 0.008 sure if
0.040 -0.021 ^ários
0.040 -0.007 欄 に
0.039 -0.009 öffnet
0.039 -0.003 one for
0.039 -0.001 copied the
0.039 0.037 togeth with
0.039 -0.005 delive
0.039 -0.006 skript
0.039 -0.034 ト
0.039 -0.002 server can
0.039 -0.003 il suffit
0.039 -0.024 invoic
0.039 0.080 by mail
0.039 -0.050 ^el
0.039 -0.001 the nightl
0.039 -0.011 с
0.039 -0.002 any questi
0.039 -0.006 ^yaml
0.039 -0.001 last adviso
0.039 0.039 to me
0.039 -0.003 exact
0.039 -0.007 ^math
0.039 -0.021 feed
0.039 -0.006 el campo
0.039 -0.001 ^cluste
0.039 -0.030 админи
0.039 -0.001 admin passwo
0.039 -0.001 ^evil
0.039 -0.004 the visito
0.039 -0.013 gives me
0.039 -0.003 ^collec
0.039 -0.002 ^base64
0.039 -0.008 shows the
0.039 0.024 aus
0.039 -0.001 ssh and
0.039 -0.002 base64 of
0.039 -0.004 ^appear
0.039 -0.001 other tenant
0.039 -0.004 in anothe
0.039 -0.001 is added
0.039 -0.005 above
0.039 -0.011 lab
0.039 -0.008 sequen
0.039 -0.005 ^upstre
0.038 -0.071 xss
0.038 0.002 内 容
0.038 -0.002 client can
0.038 -0.004 ^render
0.038 -0.006 ^invoic
0.038 -0.004 as root
0.038 -0.004 seems to
0.038 -0.009 de otros
0.038 -0.002 内
0.038 -0.033 route
0.038 0.012 ^sure
0.038 -0.008 par le
0.038 -0.003 layer
0.038 -0.007 view as
0.038 -0.019 you for
0.038 -0.002 rip
0.038 -0.006 ボ
0.038 -0.017 it as
0.038 -0.004 only looks
0.038 -0.027 find a
0.038 -0.011 写
0.038 -0.017 imagem
0.038 -0.004 env and
0.038 -0.009 extern
0.038 -0.002 a modifi
0.038 -0.002 bought the
0.038 -0.022 ^comman
0.038 -0.005 ^revers
0.038 -0.004 sem login
0.038 -0.005 wrong key
0.038 -0.005 it too
0.038 -0.006 ^first
0.038 -0.004 the machin
0.038 -0.011 print
0.038 -0.001 get from
0.038 -0.016 ^cross
0.038 -0.004 bridge
0.038 -0.007 ^zap
0.038 -0.021 checko
0.038 -0.001 dispos
0.038 -0.005 ^loads
0.038 -0.002 ^trusts
0.038 -0.024 inyecc
0.038 -0.003 saw a
0.038 -0.002 ^prod
0.038 -0.002 anothe one
0.038 -0.001 exampl sends
0.038 -0.011 droits
0.038 -0.005 could open
0.038 0.022 once
0.038 -0.006 画 面
0.038 -0.002 ui doesn'
0.038 -0.006 ^connex
0.038 -0.010 users can
0.038 0.025 ^here
0.038 -0.005 ^tags
0.038 -0.003 merges
0.038 -0.006 is really
0.038 -0.003 of id
0.038 -0.003 output of
0.037 0.046 ^look
0.037 -0.004 cwe
0.037 -0.002 the webhoo
0.037 0.034 issues
0.037 -0.005 revoke it
0.037 -0.003 on search
0.037 -0.003 q is
0.037 -0.003 search q
0.037 -0.002 ^v1
0.037 -0.007 blocke users
0.037 0.039 ^上
0.037 -0.012 экрани
0.037 -0.026 ^anyone
0.037 0.007 and got
0.037 -0.012 is sent
0.037 -0.003 proces env
0.037 -0.006 it from
0.037 -0.005 て き
0.037 -0.002 the only
0.037 -0.007 t élécha
0.037 -0.005 by accide
0.037 -0.008 escala editor
0.037 -0.002 for public
0.037 -0.002 knows the
0.037 -0.020 ^undo
0.037 -0.004 change le
0.037 -0.001 on all
0.037 -0.002 # other
0.037 -0.001 ^stores
0.037 -0.010 is only
0.037 0.056 of them
0.037 -0.001 connec is
0.037 -0.006 api me
0.037 -0.001 the reposi
0.037 -0.002 bytes are
0.037 -0.010 cleare
0.037 -0.004 ^idor
0.037 0.025 teache
0.037 -0.004 c progra
0.037 -0.001 ^playbo
0.037 -0.095 la
0.037 -0.003 the length
0.037 -0.009 ^請
0.037 -0.007 with their
0.037 -0.013 privil escala
0.037 0.009 lien
0.037 -0.011 althou the
0.037 -0.005 of api
0.037 -0.002 list is
0.037 -0.002 this to
0.037 -0.003 xml lists
0.037 -0.002 of others
0.037 -0.004 é par
0.037 -0.001 last night
0.037 -0.004 mistyp
0.037 -0.003 ^wifi
0.037 -0.008 promot
0.037 -0.005 index html
0.037 -0.003 still in
0.036 -0.020 guest
0.036 -0.005 filtre
0.036 -0.001 set his
0.036 -0.006 and was
0.036 -0.003 coin
0.036 -0.001 log info
0.036 -0.103 does
0.036 -0.002 falls back
0.036 0.017 come
0.036 0.020 て
0.036 -0.005 anyone who
0.036 0.019 renvoi
0.036 -0.006 ^embed
0.036 0.035 happy to
0.036 0.072 ^уязвим
0.036 -0.042 ^par
0.036 -0.003 thermo
0.036 -0.011 画
0.036 -0.003 namesp
0.036 -0.007 taken over
0.036 0.040 ^里
0.036 -0.002 the size
0.036 -0.005 to our
0.036 -0.011 helper
0.036 -0.018 a link
0.036 -0.028 config and
0.036 -0.004 klarte
0.036 -0.004 spalte
0.036 -0.004 tabell
0.036 0.059 third
0.036 -0.004 'child
0.036 -0.004 nodein
0.036 0.026 ^pay
0.036 0.006 someon in
0.036 -0.005 answer of
0.036 -0.004 ^reveal
0.036 -0.002 client id
0.036 -0.007 ^git
0.036 -0.002 paid #
0.036 -0.004 did not
0.036 -0.007 embed
0.036 -0.017 an admin
0.036 -0.002 sort parame
0.036 -0.009 starte
0.036 0.008 contac form
0.036 -0.009 cambia el
0.036 -0.002 harnes
0.036 -0.002 in plain
0.036 -0.001 notes #
0.036 -0.026 ^ト
0.036 -0.006 on peut
0.036 -0.003 birthd
0.036 -0.003 the respon
0.036 0.036 で
0.036 -0.007 命 令
0.036 -0.007 conseg
0.036 -0.002 actuat
0.036 -0.046 ^bugs
0.036 -0.003 also after
0.036 -0.010 консол
0.036 -0.021 码
0.036 -0.006 ção no
0.036 -0.013 web site
0.036 -0.002 anyone can
0.036 -0.001 produc image
0.036 -0.016 contra ña
0.036 0.048 ^て
0.036 -0.004 de la
0.036 -0.016 ^confus
0.036 -0.001 phone and
0.035 -0.015 de #
0.035 -0.002 back and
0.035 -0.004 @session-mix
0.035 -0.004 it normal
0.035 -0.004 normal that
0.035 -0.004 that users
0.035 -0.001 so normal
0.035 -0.002 fills
0.035 -0.029 ^up
0.035 0.039 ^gives
0.035 -0.019 we have
0.035 -0.002 else in
0.035 -0.004 code of
0.035 -0.069 con
0.035 -0.004 ^outsid
0.035 -0.003 works with
0.035 -0.003 in excel
0.035 -0.006 git histor
0.035 -0.004 all projec
0.035 -0.028 login needed
0.035 0.006 can use
0.035 0.033 上
0.035 -0.021 ^links
0.035 -0.003 ten minute
0.035 -0.001 is writte
0.035 -0.003 playgr
0.035 -0.002 gist exampl
0.035 -0.002 https gist
0.035 -0.023 ^somebo
0.035 -0.031 intern
0.035 -0.001 the chat
0.035 -0.008 header to
0.035 0.004 addres and
0.035 -0.002 afl
0.035 -0.002 trns
0.035 -0.017 mine
0.035 -0.035 ^ン
0.035 -0.008 ^一
0.035 -0.008 ^般
0.035 -0.004 de outros
0.035 -0.002 a reques
0.035 -0.027 人
0.035 -0.021 it's the
0.035 -0.002 be asked
0.035 -0.001 and accept
0.035 -0.001 enhanc
0.035 -0.002 the broker
0.035 -0.005 bug or
0.035 -0.012 python
0.035 0.031 go to
0.035 -0.001 code that
0.035 -0.001 contai code
0.035 -0.005 pypi
0.035 0.087 talk
0.035 -0.005 呼
0.035 -0.005 somebo else
0.035 -0.003 a guest
0.035 -0.039 ^write
0.035 -0.014 ^limit
0.035 -0.005 ger ät
0.035 -0.005 ger äten
0.035 -0.005 pro ger
0.035 -0.002 choose the
0.035 -0.004 starts with
0.034 -0.001 a deny
0.034 -0.001 deny rule
0.034 -0.002 it listen
0.034 -0.004 landin
0.034 -0.010 nos
0.034 -0.025 ^faktor
0.034 -0.025 ^zwei
0.034 -0.005 ^'
0.034 -0.002 access sans
0.034 -0.002 sans connex
0.034 -0.002 sont access
0.034 -0.007 nach dem
0.034 -0.001 could still
0.034 -0.001 check in
0.034 -0.005 isn't cleare
0.034 0.027 the one
0.034 0.027 how it
0.034 -0.002 exit stops
0.034 -0.004 to code
0.034 -0.003 the row
0.034 0.336 @private-channel
0.034 -0.006 校 验
0.034 -0.003 asset was
0.034 -0.001 simply
0.034 -0.005 handed
0.034 -0.020 ^formul
0.034 -0.071 to #
0.034 -0.005 my page
0.034 -0.005 any user
0.034 -0.001 they share
0.034 -0.006 can open
0.034 -0.003 chat messag
0.034 -0.011 试
0.034 -0.001 ^dumps
0.034 -0.006 u
0.034 -0.004 a projec
0.034 -0.046 string
0.034 -0.002 a valid
0.034 -0.002 the key
0.034 -0.002 the json
0.034 -0.002 ^bind
0.034 -0.010 ^end
0.034 -0.005 任 意
0.034 -0.005 i record
0.034 -0.013 out visito
0.034 0.013 on my
0.034 -0.005 unchan
0.034 -0.014 contri
0.034 -0.004 linux amd64
0.034 -0.010 toujou
0.034 -0.042 ^quick
0.034 -0.003 即 可
0.034 -0.004 ^inside
0.034 -0.030 quick
0.034 -0.001 client sends
0.034 -0.001 hello packet
0.034 -0.002 export is
0.034 -0.007 mass
0.033 -0.002 passwo on
0.033 -0.005 versio up
0.033 -0.001 respon is
0.033 0.035 to it
0.033 -0.013 ^queue
0.033 -0.002 upload is
0.033 -0.003 der oberfl
0.033 -0.008 être
0.033 0.115 ^found
0.033 -0.001 it worked
0.033 -0.002 signat check
0.033 -0.001 md5 time
0.033 -0.001 2fetc
0.033 -0.004 stays reacha
0.033 -0.014 php #
0.033 0.021 ^websit
0.033 -0.006 sin contra
0.033 -0.001 promis in
0.033 -0.006 usuari y
0.033 0.003 it then
0.033 -0.002 names and
0.033 -0.003 keyboa shortc
0.033 -0.003 shortc g
0.033 0.037 ^kann
0.033 -0.008 ^activi
0.033 -0.001 secret link
0.033 -0.003 window i
0.033 -0.021 a token
0.033 -0.001 logs in
0.033 0.008 not a
0.033 -0.002 withou signat
0.033 -0.001 someth else
0.033 -0.005 exif
0.033 -0.005 gps
0.033 -0.004 # digits
0.033 -0.004 digits unlimi
0.033 -0.004 unlimi tries
0.033 0.089 ist
0.033 -0.003 does nothin
0.033 -0.002 cookie and
0.033 -0.002 token of
0.033 -0.001 networ tab
0.033 0.003 remote
0.033 0.050 in an
0.033 -0.006 hallo zusamm
0.033 -0.002 a remote
0.033 -0.003 alert docume
0.033 -0.004 show up
0.033 -0.004 ^safety
0.033 -0.003 with upload
0.033 -0.029 went
0.033 -0.003 a contra
0.033 -0.010 before #
0.033 0.052 versio
0.033 -0.001 as avatar
0.033 -0.002 no rate
0.033 0.019 days after
0.033 -0.003 said
0.033 -0.002 with ctrl
0.033 -0.004 shared with
0.033 -0.029 ^was
0.033 -0.005 ^ctrl
0.033 0.002 sales
0.033 0.035 here and
0.033 -0.003 dns
0.033 -0.011 the endpoi
0.033 -0.006 the signat
0.032 -0.006 ^makes
0.032 -0.007 la p
0.032 -0.003 ^fork
0.032 -0.005 the docker
0.032 -0.011 # gives
0.032 -0.006 isn't shown
0.032 -0.018 da
0.032 -0.009 and open
0.032 -0.009 версия
0.032 -0.007 perfil de
0.032 -0.005 # no
0.032 0.009 money
0.032 -0.001 leave
0.032 -0.001 smtp passwo
0.032 0.004 match
0.032 -0.003 fixed it
0.032 -0.002 joins the
0.032 -0.047 ^x
0.032 -0.002 sqlite
0.032 0.002 to enable
0.032 -0.023 liste
0.032 -0.004 with full
0.032 -0.002 csv export
0.032 -0.005 shows a
0.032 -0.011 访
0.032 -0.003 is clean
0.032 -0.003 search sugges
0.032 -0.003 titles of
0.032 -0.009 m ême
0.032 -0.002 anothe projec
0.032 -0.005 params
0.032 0.012 data of
0.032 -0.001 times a
0.032 -0.002 thereb
0.032 -0.002 page in
0.032 0.009 not sure
0.032 -0.001 shows them
0.032 -0.002 in firefo
0.032 -0.002 the bucket
0.032 0.008 and is
0.032 -0.002 to all
0.032 -0.002 the downlo
0.032 -0.008 cualqu usuari
0.032 -0.008 de perfil
0.032 -0.006 ics
0.032 -0.019 pro
0.032 -0.002 mutati in
0.032 0.036 previo
0.032 -0.003 is still
0.032 -0.001 reques #
0.032 -0.007 congra
0.032 -0.002 code extens
0.032 -0.005 the site
0.032 -0.003 1'
0.032 0.004 evalua the
0.032 -0.007 to any
0.032 -0.009 die nummer
0.032 0.005 info
0.032 -0.001 the direct
0.032 -0.003 hourly
0.032 -0.002 ^bomb
0.032 -0.026 benutz
0.032 -0.002 can replac
0.032 -0.003 usu ários
0.032 -0.006 no log
0.032 0.103 habe
0.032 -0.002 loaded from
0.032 -0.005 ^台
0.032 -0.004 mutual é
0.032 -0.002 of size
0.032 -0.002 write of
0.032 -0.001 owned
0.032 -0.002 at what
0.032 -0.002 updati
0.031 -0.013 änge
0.031 -0.033 nginx
0.031 -0.003 vault
0.031 0.003 en la
0.031 -0.017 named
0.031 -0.004 encryp with
0.031 -0.005 doesn' check
0.031 -0.004 con mi
0.031 -0.004 puede borrar
0.031 -0.003 a revers
0.031 -0.004 priv és
0.031 0.014 avoir
0.031 -0.003 a cloned
0.031 -0.003 runs the
0.031 -0.053 used
0.031 -0.005 get my
0.031 -0.003 # chrome
0.031 -0.002 be recove
0.031 -0.002 recove from
0.031 -0.002 state can
0.031 -0.002 can set
0.031 -0.021 ^uses
0.031 -0.001 of its
0.031 -0.002 a known
0.031 -0.002 gzip
0.031 -0.002 ingest
0.031 -0.003 gone for
0.031 -0.016 色
0.031 -0.016 角
0.031 -0.019 пароль
0.031 -0.005 有 沙
0.031 -0.005 模 板
0.031 -0.005 沙 箱
0.031 0.030 schrei
0.031 -0.003 link shows
0.031 0.056 ^left
0.031 -0.028 ^理
0.031 -0.028 ^管
0.031 -0.002 diagno and
0.031 -0.006 a post
0.031 -0.002 runs it
0.031 -0.002 docume domain
0.031 -0.007 就 能
0.031 0.005 apart
0.031 -0.006 ^articl
0.031 0.013 stehen
0.031 0.002 nor
0.031 -0.004 postme
0.031 -0.002 packag and
0.031 -0.006 object i
0.031 -0.020 ^sauveg
0.031 0.006 ^d
0.031 -0.023 pinned
0.031 -0.003 and does
0.031 -0.002 now a
0.031 -0.001 the produc
0.031 -0.002 the author
0.031 -0.002 decode the
0.031 -0.108 pr
0.031 -0.000 of mails
0.031 -0.001 a publis
0.031 -0.009 web server
0.031 -0.002 alg none
0.031 -0.002 with alg
0.031 -0.000 shodan
0.031 0.028 out in
0.031 -0.002 ^built
0.030 -0.002 issue commen
0.030 0.010 write in
0.030 -0.014 images
0.030 -0.003 on in
0.030 -0.002 ^starti
0.030 -0.001 broken access
0.030 0.086 leads
0.030 0.028 复
0.030 0.000 a progra
0.030 -0.012 执 行
0.030 -0.003 the previo
0.030 0.160 an
0.030 -0.002 a label
0.030 -0.003 parall
0.030 -0.007 of an
0.030 -0.015 saying
0.030 -0.001 shell on
0.030 -0.011 ^locati
0.030 -0.003 terraf
0.030 -0.006 a test
0.030 -0.003 looked at
0.030 -0.002 the buffer
0.030 -0.001 redire to
0.030 -0.003 loggin out
0.030 -0.012 ^码
0.030 0.009 sorry
0.030 -0.013 avatar
0.030 -0.005 other sessio
0.030 -0.001 it's always
0.030 -0.005 sh and
0.030 0.028 for securi
0.030 -0.017 ^share
0.030 -0.002 pasted
0.030 0.022 me by
0.030 -0.016 protot
0.030 -0.003 the analyt
0.030 -0.030 both
0.030 -0.005 electr
0.030 -0.002 ^banner
0.030 -0.002 everyo who
0.030 -0.016 stored xss
0.030 -0.002 found #
0.030 -0.002 xss throug
0.030 -0.001 app versio
0.030 -0.006 no token
0.030 -0.004 the victim
0.030 -0.002 update to
0.030 -0.008 up to
0.030 -0.004 en naviga
0.030 -0.004 naviga priv
0.030 -0.019 forks
0.030 -0.017 visibi
0.030 -0.002 intege
0.030 -0.001 docker histor
0.030 0.003 additi contex
0.030 -0.003 ioctl
0.030 -0.003 accept unsign
0.030 -0.001 happen after
0.030 -0.002 connec with
0.030 -0.001 bounds read
0.030 -0.015 the previe
0.030 -0.003 ausgef ührt
0.030 -0.003 script als
0.030 -0.006 to owner
0.030 -0.006 kiosk
0.030 -0.002 ^assert
0.030 -0.005 comput
0.030 -0.005 getest
0.030 -0.005 äuft
0.030 -0.003 qualqu pessoa
0.030 -0.023 pass
0.030 -0.006 is world
0.030 0.015 search engine
0.030 -0.035 ^fichie
0.030 -0.001 the contro
0.030 -0.004 same for
0.030 -0.053 repos
0.030 -0.003 no signat
0.030 -0.001 @relief
0.030 -0.002 our stagin
0.030 -0.006 ^longer
0.030 -0.006 expres
0.029 -0.004 mariad #
0.029 -0.006 hooks
0.029 -0.001 all secret
0.029 -0.001 messag as
0.029 -0.004 wrote a
0.029 0.162 poc
0.029 -0.002 page isn't
0.029 -0.002 panel
0.029 -0.020 ^since
0.029 -0.003 link keeps
0.029 -0.029 termin
0.029 -0.013 ^sich
0.029 -0.010 stack
0.029 -0.001 reques is
0.029 -0.003 the compan
0.029 0.012 维
0.029 0.015 as the
0.029 -0.012 recipi
0.029 -0.006 ^runner
0.029 -0.006 他 人
0.029 -0.001 ^admine
0.029 -0.001 ^phpinf
0.029 -0.002 in commen
0.029 -0.003 accoun of
0.029 -0.006 brute
0.029 -0.007 i put
0.029 0.040 six
0.029 -0.050 create
0.029 -0.005 four digits
0.029 -0.004 数 字
0.029 -0.006 one reques
0.029 -0.002 npm packag
0.029 -0.072 se
0.029 -0.003 passwo is
0.029 -0.002 that to
0.029 -0.004 passwd
0.029 -0.004 no compru
0.029 -0.003 adapte
0.029 -0.312 # #
0.029 -0.012 the data
0.029 -0.004 shadow
0.029 -0.001 assets
0.029 0.007 perhap
0.029 -0.028 overwr the
0.029 -0.001 about two
0.029 -0.004 strace
0.029 -0.002 a manage
0.029 -0.007 runner
0.029 0.005 affect all
0.029 -0.003 consul
0.029 -0.010 tous les
0.029 -0.002 next evil
0.029 -0.006 touch tmp
0.029 -0.003 from people
0.029 -0.005 ^tool
0.029 -0.015 to everyb
0.029 -0.009 nie
0.029 -0.004 ア ク
0.029 -0.004 ク セ
0.029 -0.004 セ ス
0.029 -0.005 buscar
0.029 -0.005 devuel
0.029 -0.005 probad
0.029 -0.003 page can
0.029 -0.002 a common
0.029 -0.002 somebo in
0.029 -0.004 ジ ョ
0.029 -0.004 バ ー
0.029 -0.004 ョ ン
0.029 -0.004 ー ジ
0.029 -0.002 is leaked
0.029 -0.007 ク リ
0.029 -0.007 コ メ
0.029 -0.007 ス ク
0.029 -0.007 ト 欄
0.029 -0.007 メ ン
0.029 -0.007 リ プ
0.029 -0.007 ン ト
0.029 -0.007 実 行
0.029 -0.007 行 さ
0.029 -0.002 les factur
0.029 -0.002 a connec
0.029 -0.005 walk
0.029 -0.002 token with
0.029 -0.028 ^страни
0.029 -0.003 it for
0.029 -0.002 so whoeve
0.029 -0.001 lists all
0.029 -0.004 # un
0.029 -0.006 in produc
0.028 -0.002 ^mount
0.028 -0.025 for all
0.028 -0.002 plaint
0.028 -0.006 entity
0.028 -0.001 below the
0.028 -0.003 but with
0.028 -0.002 tamper
0.028 -0.003 sleep #
0.028 -0.001 lite
0.028 -0.002 inject sql
0.028 -0.002 sql dans
0.028 -0.028 the instan
0.028 -0.002 the timeta
0.028 -0.001 # after
0.028 -0.007 ódigo en
0.028 -0.001 are sequen
0.028 -0.004 the cluste
0.028 0.038 seriou
0.028 -0.007 no servid
0.028 -0.007 ário comum
0.028 -0.003 revers shell
0.028 0.031 d'une
0.028 -0.002 out the
0.028 -0.013 ^入
0.028 -0.004 人 的
0.028 -0.001 api token
0.028 -0.003 hands
0.028 -0.001 have no
0.028 -0.005 in search
0.028 0.032 to your
0.028 -0.009 lots
0.028 -0.001 the proxy'
0.028 -0.004 payloa from
0.028 -0.007 reboot
0.028 -0.001 filter name
0.028 -0.002 execfi
0.028 0.004 crypto
0.028 -0.006 ^line
0.028 -0.004 the log
0.028 -0.006 ^times
0.028 -0.026 small
0.028 -0.004 is null
0.028 -0.042 list of
0.028 -0.007 when he
0.028 0.004 your users
0.028 -0.059 des
0.028 -0.003 成 功
0.028 -0.003 admin api
0.028 -0.003 the balanc
0.028 -0.001 redos in
0.028 -0.002 echoes
0.028 -0.002 ^dns
0.028 -0.003 not the
0.028 -0.001 ceo
0.028 0.016 ^を
0.028 -0.007 backup db
0.028 -0.007 db sql
0.028 -0.005 math
0.028 -0.002 is loaded
0.028 0.013 a normal
0.028 -0.003 are all
0.028 -0.004 limit is
0.028 -0.004 ^images
0.028 -0.003 ^its
0.028 -0.003 for every
0.028 -0.006 world writab
0.028 -0.007 online
0.028 -0.002 with crafte
0.028 -0.001 the admin'
0.028 -0.009 ^regist
0.028 -0.004 aws sts
0.028 -0.004 caller identi
0.028 -0.004 get caller
0.028 -0.004 sts get
0.028 -0.004 く て
0.028 -0.004 な く
0.028 -0.004 binari
0.028 -0.008 the id
0.028 -0.002 follow only
0.028 -0.002 only posts
0.028 -0.019 tree
0.028 0.001 addres for
0.028 -0.004 接 访
0.028 -0.013 reset mails
0.028 -0.026 ^around
0.028 -0.005 a live
0.028 -0.005 any origin
0.028 -0.005 rest of
0.028 -0.003 like #
0.028 -0.123 ^featur
0.028 -0.042 browse
0.028 -0.004 # codes
0.028 0.002 para
0.027 0.157 ^team
0.027 -0.119 under
0.027 -0.004 ls
0.027 -0.001 @forever
0.027 -0.001 accept as
0.027 -0.002 notifi for
0.027 -0.014 forgot
0.027 -0.006 上 传
0.027 -0.001 body to
0.027 -0.003 log and
0.027 -0.001 script runs
0.027 -0.002 normal employ
0.027 -0.002 anonym visito
0.027 -0.002 over night
0.027 -0.011 urls
0.027 -0.001 folder is
0.027 -0.012 it would
0.027 0.037 agreed
0.027 -0.014 ^debugg
0.027 -0.002 puttin
0.027 0.013 key that's
0.027 -0.001 replay the
0.027 -0.004 i set
0.027 -0.002 with x
0.027 -0.001 from an
0.027 -0.011 next one
0.027 -0.008 has it
0.027 -0.005 the dashbo
0.027 -0.003 switch off
0.027 -0.012 cross
0.027 -0.007 the query
0.027 -0.001 nothin change
0.027 -0.001 checke agains
0.027 -0.003 jobs
0.027 -0.002 with mitmpr
0.027 -0.002 accoun that
0.027 -0.004 @server-blind
0.027 -0.005 connex
0.027 -0.001 code review
0.027 -0.019 how many
0.027 -0.040 has a
0.027 -0.004 带
0.027 -0.009 inbox
0.027 -0.005 ^@guessing
0.027 -0.007 ^ids
0.027 -0.013 the org
0.027 -0.003 loggin in
0.027 -0.002 comman inject
0.027 -0.006 @unasked
0.027 -0.003 there the
0.027 -0.004 き る
0.027 -0.004 で な
0.027 -0.004 タ ン
0.027 -0.004 ボ タ
0.027 -0.004 認 し
0.027 -0.001 at the
0.027 -0.002 and set
0.027 0.051 ^下
0.027 -0.003 during a
0.027 -0.002 # my
0.027 -0.003 れ る
0.027 -0.007 amd64
0.027 -0.004 cart
0.027 -0.003 ^@session-mix
0.027 -0.001 openin it
0.027 -0.001 for other
0.027 -0.007 gets it
0.027 -0.012 serve
0.026 -0.001 stores
0.026 -0.017 inyecc ón
0.026 -0.006 v3 #
0.026 -0.006 depart
0.026 -0.004 i hope
0.026 -0.001 path is
0.026 -0.034 と
0.026 -0.017 mod
0.026 -0.001 set to
0.026 -0.001 handed over
0.026 -0.001 playbo
0.026 -0.006 the start
0.026 -0.007 ェ
0.026 -0.007 チ
0.026 -0.007 請
0.026 0.028 au
0.026 -0.005 っ
0.026 -0.006 ámetro
0.026 -0.002 query string
0.026 -0.005 we aren't
0.026 -0.002 digit pin
0.026 -0.006 a big
0.026 -0.007 the code
0.026 -0.010 seen
0.026 -0.001 doesn' look
0.026 -0.003 全 件
0.026 -0.001 and evil
0.026 -0.003 valid for
0.026 -0.003 cwe #
0.026 -0.008 web page
0.026 -0.004 loop that
0.026 0.012 versi
0.026 -0.001 chart doesn'
0.026 -0.001 doesn' set
0.026 -0.003 pods
0.026 -0.010 donc
0.026 -0.010 ^ório
0.026 -0.005 privat in
0.026 -0.003 player can
0.026 -0.003 not #
0.026 -0.006 other'
0.026 -0.002 shown to
0.026 -0.037 sesi
0.026 -0.011 user #
0.026 0.015 comple
0.026 -0.014 part
0.026 -0.003 jar
0.026 -0.005 auch im
0.026 0.024 need a
0.026 -0.005 el c
0.026 -0.004 svc
0.026 -0.001 i read
0.026 -0.003 a dll
0.026 -0.006 but since
0.026 -0.001 minute on
0.026 -0.003 reveal
0.026 0.014 to an
0.026 0.007 le lien
0.026 -0.002 was only
0.026 -0.002 team name
0.026 -0.004 cb
0.026 -0.001 is verifi
0.026 -0.007 gets throug
0.026 -0.002 tagged
0.026 -0.002 and my
0.026 -0.001 new messag
0.026 -0.001 buf #
0.026 -0.006 the messag
0.026 -0.002 man in
0.026 -0.001 the regist
0.026 -0.001 anothe binary
0.026 -0.002 but i
0.026 -0.007 thread by
0.026 -0.002 ^androi
0.026 -0.004 accoun was
0.026 -0.031 the config
0.026 -0.002 backti
0.026 -0.001 the total
0.026 -0.003 le filtre
0.026 -0.008 file there
0.026 -0.002 sees the
0.025 -0.000 users on
0.025 -0.002 renami
0.025 -0.008 # the
0.025 -0.002 had the
0.025 -0.001 # can
0.025 0.086 send it
0.025 -0.001 tls certif
0.025 -0.001 second to
0.025 0.014 within the
0.025 -0.002 change a
0.025 -0.003 im klarte
0.025 -0.003 klarte in
0.025 -0.003 stehen im
0.025 -0.003 örter stehen
0.025 -0.003 'child proces
0.025 -0.003 requir 'child
0.025 -0.006 can put
0.025 -0.001 accoun from
0.025 -0.004 ク ン
0.025 -0.004 ー ク
0.025 -0.002 ^ends
0.025 -0.002 the env
0.025 -0.041 can see
0.025 -0.003 no est
0.025 -0.007 see my
0.025 -0.026 tuesda
0.025 -0.007 min
0.025 -0.015 unknow
0.025 -0.001 that's a
0.025 0.019 sent a
0.025 -0.004 is open
0.025 -0.008 pieces
0.025 -0.001 check so
0.025 -0.001 after they
0.025 0.018 and there
0.025 -0.008 c'est
0.025 -0.002 inkwel
0.025 -0.002 error messag
0.025 -0.002 with name
0.025 -0.098 ^of
0.025 -0.001 the colour
0.025 -0.001 with his
0.025 -0.000 web root
0.025 -0.001 and i'm
0.025 -0.001 with nested
0.025 0.029 the custom
0.025 -0.016 ^setup
0.025 -0.007 в консол
0.025 0.009 engine
0.025 -0.028 trusts the
0.025 -0.005 ^typing
0.025 -0.006 般
0.025 -0.006 el n
0.025 -0.006 otros client
0.025 -0.018 ^passe
0.025 -0.008 downlo the
0.025 -0.009 ^á
0.025 -0.004 javasc alert
0.025 -0.005 unfurl
0.025 -0.001 the real
0.025 -0.002 in user
0.025 0.004 arrive as
0.025 -0.005 start page
0.025 -0.021 shared
0.025 0.020 ^@contact-in-title
0.025 -0.012 at all
0.025 -0.004 letter in
0.025 -0.004 two letter
0.025 -0.004 type two
0.025 -0.002 http host
0.025 -0.007 ^timer
0.025 -0.001 set by
0.025 -0.001 the androi
0.025 -0.000 only checke
0.025 0.005 of someon
0.025 -0.001 ^stay
0.025 -0.005 行 命
0.025 -0.001 get api
0.025 -0.002 it also
0.025 -0.008 nous
0.025 -0.003 svg
0.025 -0.018 faktor
0.025 -0.003 pollut in
0.025 -0.014 器
0.025 0.015 by my
0.025 -0.001 prints the
0.025 -0.002 ^plan
0.024 -0.001 instal as
0.024 -0.007 ^print
0.024 -0.001 the files
0.024 -0.002 chunk is
0.024 -0.002 in parse
0.024 -0.002 parse chunk
0.024 -0.002 the trns
0.024 -0.002 trns chunk
0.024 -0.002 with afl
0.024 -0.004 hours to
0.024 -0.019 overfl
0.024 -0.001 admin admin
0.024 -0.012 projec of
0.024 -0.003 en change
0.024 -0.001 all tenant
0.024 -0.004 # times
0.024 -0.011 my fork
0.024 -0.001 # byte
0.024 -0.018 hides
0.024 -0.001 is checke
0.024 -0.013 ^even
0.024 -0.043 branch
0.024 -0.001 of that
0.024 -0.002 my laptop
0.024 -0.011 to help
0.024 -0.004 on pypi
0.024 -0.004 api を
0.024 -0.010 mon
0.024 -0.001 chunk parser
0.024 -0.001 png chunk
0.024 -0.002 host name
0.024 0.031 え
0.024 -0.001 so nobody
0.024 -0.002 fork of
0.024 -0.007 a mod
0.024 0.040 ^ィ
0.024 0.040 ^テ
0.024 -0.001 algori
0.024 0.006 bank
0.024 -0.003 landin page
0.024 -0.003 the landin
0.024 0.028 name of
0.024 -0.013 built from
0.024 -0.001 thumbn of
0.024 -0.007 ^inbox
0.024 -0.004 mistak
0.024 0.024 cvss
0.024 -0.001 real ip
0.024 -0.002 secret yml
0.024 -0.002 evenin
0.024 -0.003 wheel
0.024 -0.002 amount
0.024 -0.001 androi app
0.024 -0.005 也 能
0.024 -0.001 caused
0.024 0.037 paying
0.024 -0.001 notes in
0.024 -0.008 peut envoye
0.024 -0.008 sur le
0.024 -0.001 file read
0.024 -0.006 who gets
0.024 0.045 steps
0.024 -0.001 fails for
0.024 -0.001 can post
0.024 -0.008 is served
0.024 -0.001 ^@left-open
0.024 0.010 复 现
0.024 -0.009 e o
0.024 -0.003 intern addres
0.024 -0.001 auth token
0.024 -0.007 测 试
0.024 -0.010 ^parser
0.024 0.018 relay
0.024 -0.001 refere to
0.024 -0.011 ^confir
0.024 -0.001 paymen callba
0.024 -0.002 uid #
0.024 -0.000 the backup
0.024 -0.004 and one
0.024 0.009 交
0.024 -0.002 stored with
0.024 -0.002 comes from
0.024 -0.005 people i
0.024 0.009 修
0.024 -0.003 field of
0.024 -0.001 is locked
0.024 -0.022 the passwo
0.024 -0.004 the member
0.024 -0.012 andere patien
0.024 -0.012 fremde termin
0.023 -0.001 ^they
0.023 -0.002 size limit
0.023 -0.002 viewer can
0.023 0.018 down
0.023 0.016 服
0.023 -0.005 mass assign
0.023 -0.007 arm64
0.023 -0.000 has direct
0.023 -0.001 ^listen
0.023 -0.006 connec é
0.023 -0.006 sans être
0.023 -0.006 être connec
0.023 -0.001 http client
0.023 -0.004 # en
0.023 -0.004 and see
0.023 -0.001 i would
0.023 -0.006 ^box
0.023 -0.011 ^sem
0.023 -0.001 by system
0.023 -0.001 since friday
0.023 -0.001 no creden
0.023 -0.002 link for
0.023 -0.003 i did
0.023 -0.013 コ
0.023 -0.003 chars
0.023 -0.001 2f 2fetc
0.023 -0.004 ^patien
0.023 -0.005 for some
0.023 -0.025 free
0.023 0.151 ^an
0.023 -0.012 the end
0.023 -0.020 debugg
0.023 -0.004 interf
0.023 -0.004 read my
0.023 -0.008 nested
0.023 -0.001 role is
0.023 -0.008 ま す
0.023 0.011 的
0.023 -0.002 public room
0.023 -0.005 is encryp
0.023 -0.005 suffic
0.023 0.021 works for
0.023 -0.001 args
0.023 -0.003 the origin
0.023 -0.009 and for
0.023 -0.001 suppos to
0.023 -0.001 with topic
0.023 -0.007 ^@attacker
0.023 -0.003 entere
0.023 -0.002 length and
0.023 -0.046 admini
0.023 -0.006 names on
0.023 0.029 either
0.023 -0.004 inside the
0.023 -0.004 有 校
0.023 0.022 this
0.023 0.036 rights
0.023 -0.001 body is
0.023 0.039 open a
0.023 -0.002 ^deleti
0.023 -0.003 the error
0.023 -0.004 n'impo qui
0.023 -0.004 qui peut
0.023 -0.009 cdn
0.023 -0.012 create by
0.023 -0.004 from url
0.023 0.012 report by
0.023 -0.005 know that
0.023 -0.011 ^志
0.023 -0.011 ^日
0.023 0.010 and i'd
0.023 -0.015 starti
0.023 -0.001 sends people
0.023 -0.010 cr
0.023 -0.010 éé
0.023 -0.006 версия #
0.023 -0.002 an access
0.023 -0.010 caller
0.023 -0.007 ^feed
0.023 -0.001 bomb
0.023 -0.006 @intruded
0.023 -0.002 code in
0.023 -0.022 parame
0.023 -0.024 h
0.023 -0.002 a long
0.023 -0.003 手
0.023 -0.003 机
0.023 -0.007 for each
0.023 -0.003 the folder
0.022 -0.002 java lang
0.022 -0.002 lang runtim
0.022 -0.007 访 问
0.022 -0.005 settin to
0.022 -0.011 # with
0.022 -0.001 agent header
0.022 -0.001 ^prefix
0.022 -0.012 adviso for
0.022 -0.003 is execut
0.022 -0.001 can thereb
0.022 -0.006 if a
0.022 -0.007 subscr to
0.022 -0.006 no questi
0.022 -0.006 questi asked
0.022 -0.016 blank
0.022 -0.022 ^level
0.022 -0.004 ics feed
0.022 -0.006 ^hub
0.022 -0.020 seat
0.022 0.026 ^crypto
0.022 -0.001 attack exampl
0.022 -0.015 newsle
0.022 -0.003 in git
0.022 -0.004 site got
0.022 0.018 month
0.022 0.011 best
0.022 -0.003 ^index
0.022 0.029 appare
0.022 -0.012 kommt
0.022 -0.002 the litera
0.022 -0.001 was publis
0.022 -0.002 rest is
0.022 -0.014 sauveg
0.022 -0.002 text index
0.022 -0.002 length field
0.022 -0.001 url is
0.022 -0.002 it goes
0.022 -0.001 key by
0.022 -0.001 my api
0.022 0.087 ^code
0.022 -0.000 exampl pass
0.022 -0.003 fire
0.022 -0.003 of every
0.022 0.002 users and
0.022 -0.001 ^price
0.022 -0.001 ships
0.022 0.053 for this
0.022 -0.004 i built
0.022 -0.011 ^stack
0.022 0.004 safety
0.022 -0.001 be escape
0.022 0.049 authen
0.022 -0.002 the compre
0.022 -0.002 free when
0.022 -0.011 角 色
0.022 -0.001 tried with
0.022 -0.002 got my
0.022 -0.005 freed
0.022 -0.022 na
0.022 -0.017 ^录
0.022 -0.017 ^登
0.022 -0.004 a room
0.022 -0.002 plain http
0.022 -0.002 happen in
0.022 0.019 addres or
0.022 -0.010 ship
0.022 -0.003 ^bridge
0.022 -0.001 reacha withou
0.022 -0.013 as an
0.022 -0.002 two accoun
0.022 -0.004 a loop
0.022 -0.001 reprod with
0.022 -0.002 ^@after-end
0.022 -0.002 invoic id
0.022 -0.002 test accoun
0.022 0.045 ^弱
0.022 0.045 ^性
0.022 0.045 ^脆
0.022 -0.001 ^very
0.022 0.051 leads to
0.022 -0.015 hurry
0.022 -0.003 a demo
0.021 -0.002 by mistak
0.021 0.024 longer
0.021 -0.008 ^status
0.021 -0.002 post with
0.021 -0.017 going throug
0.021 -0.017 while going
0.021 -0.001 master and
0.021 0.006 the last
0.021 -0.002 be opened
0.021 -0.014 box
0.021 -0.002 job takes
0.021 -0.002 pr from
0.021 -0.002 releas job
0.021 -0.003 and saw
0.021 -0.013 integr
0.021 -0.001 # long
0.021 -0.012 gets a
0.021 -0.005 room in
0.021 -0.005 foo
0.021 -0.001 margin
0.021 -0.000 follow the
0.021 -0.000 who follow
0.021 -0.012 you get
0.021 -0.001 script is
0.021 -0.009 ^unveri
0.021 -0.001 is compar
0.021 -0.010 через
0.021 -0.007 # linux
0.021 -0.007 clique
0.021 -0.001 old key
0.021 -0.003 chmod
0.021 -0.005 a data
0.021 0.018 a thing
0.021 -0.001 enough to
0.021 0.008 priv ée
0.021 -0.001 the s3
0.021 -0.003 code on
0.021 -0.012 keys in
0.021 -0.004 mail from
0.021 -0.001 attach of
0.021 -0.001 pin the
0.021 -0.001 doesn' ask
0.021 -0.002 and readin
0.021 0.030 subjec
0.021 -0.017 ス
0.021 -0.004 port #
0.021 0.025 了
0.021 -0.021 ^archiv
0.021 -0.001 the offici
0.021 -0.003 on friday
0.021 -0.018 securi bugs
0.021 -0.003 shown in
0.021 -0.001 mac
0.021 -0.001 intege overfl
0.021 -0.001 to other
0.021 -0.001 employ of
0.021 -0.001 admine
0.021 -0.001 phpinf
0.021 -0.114 npm
0.021 -0.006 the soluti
0.021 0.014 mich
0.021 0.014 üssel
0.021 -0.001 author keys
0.021 -0.003 alloca
0.021 -0.004 l äuft
0.021 -0.001 we see
0.021 -0.002 i looked
0.021 -0.012 newlin
0.021 -0.010 bind
0.021 -0.015 á
0.021 -0.009 please make
0.021 -0.001 answer on
0.021 -0.003 exampl and
0.021 -0.002 server that
0.021 -0.001 # tries
0.021 -0.002 verifi with
0.021 -0.012 远
0.021 -0.001 exits with
0.021 -0.004 otp
0.021 -0.012 list and
0.021 -0.012 der link
0.021 -0.002 the handle
0.021 -0.001 admin panel
0.021 -0.003 peer sends
0.021 -0.002 hey just
0.021 -0.002 think this
0.021 -0.002 docs tell
0.021 -0.002 tell people
0.020 -0.005 ^@cross-site
0.020 -0.008 the recipi
0.020 -0.001 no lockou
0.020 -0.004 token in
0.020 -0.001 being logged
0.020 -0.003 comman in
0.020 -0.020 страни
0.020 -0.030 to be
0.020 -0.004 brute force
0.020 -0.001 templa inject
0.020 -0.002 bucket with
0.020 -0.004 someon else
0.020 -0.011 # withou
0.020 -0.000 databa passwo
0.020 -0.003 # self
0.020 0.085 auth
0.020 -0.002 signat isn't
0.020 -0.002 delete it
0.020 -0.002 change from
0.020 -0.001 myapp
0.020 -0.013 de passe
0.020 -0.004 exampl sh
0.020 -0.003 etc shadow
0.020 0.009 envoye un
0.020 -0.036 and then
0.020 -0.003 rc2
0.020 -0.001 change to
0.020 -0.003 buscad de
0.020 -0.003 buscar php
0.020 -0.003 clave #
0.020 -0.003 from usuari
0.020 -0.003 select usuari
0.020 -0.003 sin inicia
0.020 -0.003 usuari clave
0.020 -0.001 while lookin
0.020 -0.003 the archiv
0.020 -0.006 me is
0.020 0.011 it so
0.020 -0.003 conten of
0.020 -0.003 ^loaded
0.020 0.005 last commit
0.020 -0.002 user to
0.020 -0.002 may write
0.020 -0.002 users may
0.020 -0.005 tried it
0.020 -0.009 変
0.020 -0.001 reads it
0.020 -0.004 ifs
0.020 -0.002 withou crypto
0.020 -0.005 table in
0.020 -0.001 # takes
0.020 -0.003 starti with
0.020 -0.002 be seen
0.020 -0.005 la liste
0.020 -0.001 until they
0.020 -0.003 要 登
0.020 -0.001 instal from
0.020 -0.024 haben
0.020 -0.003 was an
0.020 0.041 to write
0.020 -0.007 again and
0.020 -0.006 lots of
0.020 -0.003 ^counts
0.020 -0.000 step #
0.020 -0.006 route in
0.020 -0.006 the route
0.020 -0.034 ^settin
0.020 -0.013 is built
0.020 -0.004 popen
0.020 0.016 dear mainta
0.020 -0.001 plugin is
0.020 0.030 i'd prefer
0.020 -0.000 middle gets
0.020 -0.052 a commer
0.020 -0.005 cat
0.020 -0.009 ^malici
0.020 -0.002 saw it
0.020 -0.003 negati quanti
0.020 -0.002 ^maskin
0.020 -0.001 ^urls
0.020 -0.002 accoun is
0.020 -0.002 vs code
0.020 -0.000 c #
0.020 -0.003 math random
0.020 -0.008 失
0.019 -0.001 # web
0.019 -0.001 web client
0.019 0.013 could be
0.019 -0.006 we've
0.019 -0.015 ま し
0.019 -0.001 a green
0.019 -0.001 green tick
0.019 -0.005 front end
0.019 -0.004 new passwo
0.019 -0.002 when it
0.019 -0.004 true is
0.019 -0.003 tiny
0.019 -0.002 see it
0.019 -0.016 perfor
0.019 -0.004 え る
0.019 -0.004 ー の
0.019 -0.020 have it
0.019 -0.016 meetin
0.019 -0.002 came up
0.019 -0.003 entry names
0.019 -0.002 as well
0.019 -0.002 grade
0.019 -0.020 a low
0.019 0.013 is from
0.019 -0.012 we think
0.019 -0.013 ^titles
0.019 -0.001 apps
0.019 -0.001 writte by
0.019 -0.010 ^online
0.019 -0.021 is public
0.019 -0.012 证
0.019 -0.025 ^thumbn
0.019 -0.016 可 以
0.019 -0.028 ^れ
0.019 -0.001 new admin
0.019 0.019 me the
0.019 -0.003 aws s3
0.019 -0.003 no sign
0.019 -0.003 s3 ls
0.019 -0.003 sign reques
0.019 -0.001 the http
0.019 -0.003 ssrf throug
0.019 -0.001 pdfs
0.019 -0.001 to evil
0.019 -0.002 of custom
0.019 -0.025 ^открыв
0.019 -0.001 signed with
0.019 -0.001 at info
0.019 -0.001 read everyt
0.019 -0.033 ^グ
0.019 0.028 we are
0.019 -0.002 puttin it
0.019 -0.026 json
0.019 0.031 aber
0.019 -0.000 the lan
0.019 -0.002 versio dll
0.019 -0.006 in real
0.019 -0.006 real time
0.019 -0.002 the title
0.019 -0.001 race in
0.019 -0.001 used and
0.019 -0.019 ^@swap
0.019 -0.003 login tells
0.019 -0.000 messag in
0.019 0.047 ^え
0.019 -0.001 zip with
0.019 -0.001 that's in
0.019 -0.002 only found
0.019 0.018 como
0.019 -0.000 ^@trick
0.019 -0.013 apr
0.019 -0.013 ès
0.019 -0.003 funny
0.019 -0.002 back button
0.019 -0.002 press back
0.019 -0.007 ão #
0.019 -0.004 @internal
0.019 -0.009 所 有
0.019 -0.009 with role
0.019 -0.003 deleti
0.019 -0.001 is http
0.019 -0.005 falls
0.019 -0.010 note
0.019 -0.002 tags are
0.019 -0.003 x exampl
0.019 -0.014 ^rate
0.019 -0.003 produc and
0.019 -0.001 module #
0.019 0.016 includ
0.019 -0.014 iframe
0.019 -0.006 at first
0.019 -0.003 the cart
0.019 -0.010 成
0.019 -0.013 reset token
0.019 -0.014 becaus of
0.019 -0.002 blocks the
0.019 -0.006 link to
0.019 -0.001 withou being
0.019 -0.025 ña
0.019 -0.007 ório
0.019 -0.002 nginx config
0.019 -0.007 be an
0.019 -0.011 for tests
0.019 -0.001 npm run
0.019 -0.001 and api
0.019 -0.003 random for
0.019 -0.001 shutdo and
0.019 0.010 says it
0.019 -0.013 mail with
0.019 -0.016 ^projec
0.019 -0.002 rollin
0.019 -0.015 ^ário
0.019 -0.002 took #
0.019 -0.002 answer any
0.019 -0.000 stores the
0.019 -0.002 server does
0.018 -0.007 captch
0.018 -0.002 an authen
0.018 -0.002 api invoic
0.018 -0.005 where the
0.018 -0.005 い よ
0.018 -0.005 ェ ッ
0.018 -0.005 チ ェ
0.018 -0.005 ッ ク
0.018 -0.005 人 の
0.018 -0.005 限 チ
0.018 -0.002 passpo
0.018 -0.003 っ て
0.018 -0.003 も 管
0.018 -0.003 返 っ
0.018 -0.004 el par
0.018 -0.004 par ámetro
0.018 -0.001 pdf export
0.018 -0.002 each other'
0.018 -0.002 in which
0.018 -0.010 要
0.018 -0.006 ン が
0.018 0.014 to us
0.018 -0.005 mails contai
0.018 -0.005 notifi mails
0.018 -0.001 traver in
0.018 -0.014 artifa
0.018 -0.003 origin with
0.018 -0.001 the notifi
0.018 -0.002 retrie
0.018 0.009 versi ón
0.018 -0.002 used in
0.018 -0.001 kb zip
0.018 -0.007 are not
0.018 -0.000 succes
0.018 -0.003 can log
0.018 -0.001 only on
0.018 -0.001 notice when
0.018 -0.002 as we
0.018 -0.027 号
0.018 -0.026 sesi ón
0.018 0.060 erreic
0.018 -0.012 ^overwr
0.018 -0.002 接 调
0.018 -0.002 调 用
0.018 -0.044 き
0.018 -0.006 don't know
0.018 0.013 feb
0.018 -0.002 no answer
0.018 -0.001 aparec
0.018 -0.001 to only
0.018 -0.001 local users
0.018 -0.001 actor'
0.018 -0.001 and by
0.018 -0.001 it myself
0.018 0.009 it all
0.018 0.020 有
0.018 -0.005 max age
0.018 -0.001 our prod
0.018 -0.003 the payloa
0.018 -0.001 sessio are
0.018 0.068 m
0.018 -0.003 # latest
0.018 -0.003 latest meta
0.018 -0.003 link previe
0.018 -0.003 meta data
0.018 -0.021 not an
0.018 -0.001 logs the
0.018 -0.004 ups
0.018 -0.001 find out
0.018 0.122 to send
0.018 -0.003 writes in
0.018 -0.003 with all
0.018 -0.004 upload withou
0.018 -0.002 all instal
0.018 -0.001 in thumbn
0.018 0.069 date
0.018 -0.002 as system
0.018 -0.001 defaul docker
0.018 -0.001 tokens of
0.018 -0.002 accoun with
0.018 -0.017 ^在
0.018 -0.002 next reques
0.018 0.021 # since
0.018 -0.013 in reset
0.018 -0.013 with host
0.018 -0.003 takes a
0.018 -0.001 # rows
0.018 -0.004 are #
0.018 -0.005 timer
0.018 -0.004 в параме
0.018 -0.004 инъекц в
0.018 -0.004 параме sort
0.018 -0.008 á para
0.018 -0.001 is copied
0.018 -0.000 change and
0.018 -0.024 mot
0.018 -0.001 it change
0.018 -0.001 reques ask
0.018 -0.008 ou
0.018 -0.009 the settin
0.018 0.004 commit is
0.018 -0.004 thus
0.018 -0.104 transl
0.018 -0.003 privat notes
0.018 0.057 cc
0.018 0.011 a commen
0.018 -0.002 from it
0.017 -0.003 withou the
0.017 -0.003 for anothe
0.017 -0.019 a user
0.017 -0.001 any tenant
0.017 -0.003 别 人
0.017 -0.005 run code
0.017 0.039 c'
0.017 -0.004 で も
0.017 -0.004 一 般
0.017 -0.004 般 ユ
0.017 -0.003 ^outbox
0.017 -0.001 shows our
0.017 -0.014 hoster
0.017 -0.002 no check
0.017 -0.076 @release
0.017 -0.014 测
0.017 -0.001 as guest
0.017 -0.001 link accept
0.017 -0.006 is stored
0.017 -0.001 hostna and
0.017 -0.006 record the
0.017 -0.001 bookma
0.017 -0.013 stops
0.017 -0.009 wallet
0.017 -0.001 has write
0.017 -0.003 from one
0.017 -0.002 gives the
0.017 -0.007 hides the
0.017 -0.001 ends up
0.017 -0.002 direct and
0.017 -0.003 shared betwee
0.017 0.029 ィ
0.017 -0.007 renewe
0.017 -0.006 is logged
0.017 -0.013 zwei faktor
0.017 -0.001 trigge it
0.017 -0.011 the commen
0.017 0.013 disclo of
0.017 -0.001 lockin should
0.017 0.022 the list
0.017 -0.016 has the
0.017 -0.002 to admin
0.017 -0.004 ^nickna
0.017 -0.002 they are
0.017 0.077 discor
0.017 -0.001 app lock
0.017 -0.001 lock is
0.017 -0.006 an unauth
0.017 -0.003 the setup
0.017 -0.001 any file
0.017 -0.018 ^many
0.017 -0.007 could read
0.017 -0.001 unpack withou
0.017 -0.022 ones
0.017 -0.015 # minute
0.017 -0.001 is availa
0.017 -0.006 quanti
0.017 -0.002 return true
0.017 0.007 from last
0.017 -0.001 test go
0.017 -0.025 compte
0.017 0.017 there an
0.017 -0.049 ^des
0.017 -0.001 none is
0.017 -0.003 the script
0.017 -0.013 device
0.017 -0.001 s #
0.017 -0.003 @enumerated
0.017 -0.002 be refuse
0.017 -0.004 staff
0.017 -0.003 unknow user
0.017 -0.011 does this
0.017 -0.001 accept every
0.017 -0.001 admin of
0.017 -0.003 users me
0.017 -0.006 artifa of
0.017 -0.006 the artifa
0.017 -0.021 @guessing
0.017 -0.004 the publis
0.017 -0.002 from forks
0.017 0.025 glad
0.017 -0.039 ^@release
0.017 -0.011 resour
0.017 -0.002 a wrong
0.017 -0.007 can add
0.017 -0.008 sem
0.017 0.002 i am
0.017 -0.002 checks out
0.017 -0.002 if two
0.017 -0.013 header poison
0.017 -0.013 poison in
0.017 -0.003 allow it
0.017 0.017 age
0.017 -0.001 git config
0.017 -0.013 pen
0.017 -0.001 the variab
0.017 -0.009 ^pkce
0.017 -0.003 buy
0.017 -0.000 ^router
0.017 -0.001 could remove
0.017 -0.001 expres in
0.017 -0.004 forgot passwo
0.017 0.002 refuse to
0.017 -0.002 # member
0.017 -0.013 mark
0.017 -0.021 dos
0.016 -0.002 hostpa
0.016 0.013 ア
0.016 -0.003 people in
0.016 -0.012 https evil
0.016 -0.001 access tokens
0.016 -0.004 projec config
0.016 0.005 the next
0.016 -0.000 any passwo
0.016 -0.001 # python
0.016 -0.002 everyt in
0.016 -0.003 it's an
0.016 -0.003 media
0.016 -0.002 uses the
0.016 -0.004 ^denial
0.016 -0.021 nonce
0.016 -0.002 link of
0.016 -0.001 fetche intern
0.016 -0.001 previe fetche
0.016 -0.002 ^@reused
0.016 -0.002 # chars
0.016 -0.008 志
0.016 -0.008 日
0.016 -0.003 and with
0.016 -0.001 can sign
0.016 0.038 way around
0.016 0.007 securi releva
0.016 -0.002 needed and
0.016 -0.005 her name
0.016 0.007 expect behavi
0.016 -0.003 the pool
0.016 0.025 ^mentio
0.016 -0.009 a day
0.016 0.008 your websit
0.016 -0.006 are shown
0.016 -0.001 can tell
0.016 -0.008 editor can
0.016 -0.001 debug log
0.016 -0.003 ^cpu
0.016 -0.010 the value
0.016 -0.006 a month
0.016 -0.003 eats
0.016 -0.003 it right
0.016 -0.005 ^ping
0.016 -0.006 a can
0.016 -0.011 包
0.016 -0.040 ^instal
0.016 -0.002 and also
0.016 -0.033 存
0.016 -0.002 in passwo
0.016 0.039 four
0.016 -0.002 anothe browse
0.016 -0.001 expens
0.016 -0.026 ^@sink
0.016 -0.024 questi
0.016 -0.007 cr éé
0.016 -0.007 est cr
0.016 -0.018 januar
0.016 -0.004 id in
0.016 -0.007 someth like
0.016 -0.006 read it
0.016 0.004 you like
0.016 -0.001 the ids
0.016 -0.002 号 和
0.016 -0.002 回 所
0.016 -0.002 手 机
0.016 -0.002 机 号
0.016 -0.002 的 手
0.016 -0.002 they don't
0.016 0.029 其
0.016 -0.001 inf
0.016 -0.001 is just
0.016 0.020 in and
0.016 -0.001 keep workin
0.016 -0.002 is and
0.016 0.008 程
0.016 -0.001 the logged
0.016 -0.003 as csv
0.016 -0.003 them and
0.016 -0.007 ^ci
0.016 -0.003 docs under
0.016 -0.000 execut by
0.016 -0.008 ^r
0.016 -0.002 before it's
0.016 -0.001 a branch
0.016 -0.030 entry
0.016 -0.003 weeken
0.016 -0.006 ón #
0.016 -0.008 only hides
0.016 -0.001 every device
0.016 -0.016 エ
0.016 -0.003 the world
0.016 -0.003 what comes
0.016 -0.002 regist two
0.015 -0.001 lookin at
0.015 -0.001 jwt with
0.015 -0.005 indice
0.015 -0.001 and so
0.015 -0.017 migrat
0.015 -0.002 page #
0.015 -0.001 be skippe
0.015 0.089 箱
0.015 -0.002 can write
0.015 0.032 弱
0.015 0.032 脆
0.015 -0.005 html and
0.015 -0.007 し ま
0.015 -0.005 option for
0.015 -0.006 て も
0.015 0.023 login code
0.015 0.009 ' '
0.015 -0.003 k8s
0.015 -0.003 a and
0.015 0.024 the menu
0.015 -0.003 pointi
0.015 -0.002 token so
0.015 -0.020 # releas
0.015 -0.006 number in
0.015 -0.008 the db
0.015 -0.001 in team
0.015 -0.001 down any
0.015 -0.003 positi in
0.015 -0.013 gepr
0.015 -0.013 üft
0.015 -0.009 symlin
0.015 -0.006 请 求
0.015 -0.035 db
0.015 0.018 can take
0.015 -0.001 to anothe
0.015 -0.016 账
0.015 -0.004 sorry for
0.015 0.002 make a
0.015 -0.001 too large
0.015 0.049 ^page
0.015 -0.001 the pin
0.015 -0.006 ível
0.015 -0.042 stored
0.015 -0.001 so for
0.015 -0.000 ^@cross-key
0.015 -0.001 have root
0.015 -0.001 shops
0.015 0.018 log output
0.015 0.018 releva log
0.015 -0.007 unveri
0.015 -0.001 runs git
0.015 0.032 priv é
0.015 -0.003 proto
0.015 -0.001 parame of
0.015 -0.001 a curl
0.015 -0.001 called a
0.015 0.001 there' an
0.015 -0.028 lists
0.015 -0.003 not compar
0.015 -0.009 確
0.015 -0.003 the operat
0.015 -0.005 file called
0.015 -0.001 names are
0.015 -0.004 than a
0.015 -0.001 everyb with
0.015 -0.001 sign ups
0.015 0.025 next person
0.015 0.033 to open
0.015 0.020 is no
0.015 0.018 the conten
0.015 -0.030 ^@reachable-there
0.015 -0.031 dem
0.015 0.069 topic
0.015 -0.032 repo
0.015 -0.041 the docs
0.015 0.080 全
0.015 -0.026 ^actual
0.015 0.035 ^instru
0.015 0.048 you know
0.014 0.044 a page
0.014 -0.018 dans le
0.014 0.109 progra
0.014 0.042 ^organi
0.014 -0.413 the
0.014 0.027 moved from
0.014 0.023 but he
0.014 0.019 third party
0.014 0.020 for that
0.014 -0.137 three
0.014 -0.023 グ
0.014 -0.023 ロ
0.014 -0.032 crates
0.014 -0.016 the accoun
0.014 0.025 moved
0.014 0.037 ^module
0.014 -0.018 gb
0.014 -0.016 consid
0.013 -0.016 changi the
0.013 0.026 i write
0.013 0.028 mails
0.013 -0.063 allowe
0.013 -0.033 @exposed
0.013 0.030 hand it
0.013 0.021 this week
0.013 0.064 keine
0.013 0.042 i wrote
0.013 0.031 i'm not
0.013 -0.026 ^html
0.013 0.162 ^un
0.012 0.036 up with
0.012 -0.038 workfl
0.012 -0.017 valida
0.012 -0.023 inside
0.012 -0.035 built
0.012 0.020 テ ィ
0.012 0.050 ^full
0.012 0.027 tell the
0.012 0.053 left
0.012 0.024 é au
0.012 0.027 intera
0.012 0.017 be glad
0.012 -0.035 curren
0.012 -0.016 a member
0.012 -0.017 the patch
0.011 -0.026 me in
0.011 -0.025 clear
0.011 0.027 an addres
0.011 -0.018 ^static
0.011 -0.024 ^est
0.011 0.020 其 他
0.011 0.040 team is
0.011 -0.034 post
0.011 0.022 弱 性
0.011 0.022 脆 弱
0.011 0.044 that is
0.011 -0.017 main
0.010 0.025 instru
0.010 0.023 we use
0.010 0.023 ört
0.010 0.035 found a
0.010 0.030 organi
0.010 -0.035 all repos
0.010 0.016 error #
0.010 0.025 ^says
0.010 0.028 app store
0.010 -0.032 projec
0.009 -0.044 ^log
0.009 0.060 ^issues
0.009 -0.024 setup
0.009 -0.030 会
0.009 -0.016 sort
0.009 -0.021 von
0.009 0.117 ^bug
0.009 -0.016 instal create
0.009 -0.016 a file
0.009 0.017 送
0.009 0.028 found while
0.009 -0.025 ^mot
0.009 -0.015 ón sql
0.009 0.025 2nd
0.009 0.041 it over
0.009 0.036 showed
0.009 -0.018 logged out
0.009 -0.017 on by
0.009 -0.027 ^owner
0.009 0.115 ich
0.009 0.024 a patch
0.009 -0.037 no
0.009 0.019 レ
0.009 -0.048 ^create
0.009 -0.018 a settin
0.008 0.021 before that
0.008 -0.026 ^o
0.008 -0.022 right now
0.008 0.033 weeks and
0.008 0.063 easy
0.008 0.024 i haven'
0.008 -0.015 anywhe
0.008 0.027 form is
0.008 -0.029 contac in
0.008 -0.018 ^codes
0.008 -0.021 practi
0.008 0.045 adress
0.008 -0.031 traffi
0.008 0.024 that isn't
0.008 0.016 other way
0.008 0.042 ^takes
0.008 -0.016 log4j
0.008 -0.026 can send
0.008 0.021 セ
0.008 -0.018 it is
0.008 -0.016 put in
0.008 0.017 still read
0.008 0.017 ich habe
0.008 0.022 i sent
0.008 0.025 a cve
0.008 -0.036 anothe user
0.008 -0.016 mettre
0.007 0.049 ^deadli
0.007 0.121 anybod
0.007 0.017 la versi
0.007 0.024 enabli
0.007 0.016 geh ört
0.007 -0.044 ^image
0.007 0.124 channe
0.007 0.042 bonjou
0.007 0.028 proces for
0.007 -0.030 loop
0.007 0.023 ^match
0.007 0.016 ist nicht
0.007 0.037 ^く
0.007 -0.019 ^path
0.007 0.026 escrib
0.007 -0.020 timeli
0.006 0.080 ^@concealed
0.006 -0.037 理
0.006 -0.037 管
0.006 -0.017 the commun
0.006 0.022 hier
0.006 -0.017 明
0.006 0.128 team
0.006 0.025 for someth
0.006 0.032 issues in
0.006 -0.056 ^option
0.006 -0.017 is on
0.006 0.021 i think
0.006 0.027 the two
0.006 -0.025 turn on
0.006 -0.032 csv
0.006 0.040 and it's
0.006 -0.016 the workfl
0.006 -0.015 undo
0.006 -0.058 ^turn
0.006 0.018 骤
0.006 -0.042 commun
0.005 -0.029 ^blocke
0.005 -0.053 licenc
0.005 0.017 # instan
0.005 0.015 write up
0.005 -0.019 starts
0.005 0.017 reliab
0.005 0.026 く
0.005 -0.024 ^outros
0.005 0.024 gives a
0.005 -0.025 ^@wish
0.005 0.054 and have
0.005 -0.075 commer
0.005 -0.026 管 理
0.004 -0.019 the three
0.004 0.015 a fresh
0.004 -0.037 ^termin
0.004 0.020 it before
0.004 -0.021 great
0.004 0.029 tell me
0.004 -0.018 ^@unease
0.004 -0.016 timeou
0.004 0.031 plan to
0.004 0.021 solo
0.004 -0.018 end of
0.004 -0.053 ^export
0.004 -0.016 所
0.004 0.026 someon from
0.004 0.036 einen
0.004 -0.033 @bad
0.004 0.029 below
0.004 0.053 ^send
0.004 0.050 can talk
0.003 -0.016 ^run
0.003 0.033 regard
0.003 0.026 last
0.003 0.035 came
0.003 0.017 of those
0.003 0.019 becaus i
0.003 0.034 aufgef
0.003 0.026 got an
0.003 -0.021 ário
0.002 0.019 anythi else
0.002 0.026 ^still
0.002 0.021 is gone
0.002 -0.022 beim
0.002 0.058 ^tried
0.002 0.033 非
0.002 -0.016 clear the
0.002 0.020 and your
0.002 -0.021 ^войти
0.002 0.020 me for
0.002 0.051 the upload
0.002 0.025 also for
0.002 -0.022 ^overfl
0.001 -0.044 ^certif
0.001 -0.017 moment
0.001 -0.023 inicia
0.001 0.023 す が
0.001 0.023 上 の
0.001 -0.029 our server
0.001 0.028 ich eine
0.001 0.103 ago
0.001 -0.016 inicia sesi
0.001 -0.019 the token
0.001 0.019 be submit
0.001 -0.021 passwo reset
0.001 -0.040 expect
0.001 -0.047 ^les
0.001 -0.054 ^other
0.001 0.068 # days
0.000 -0.017 and npm
0.000 0.017 hay un
0.000 -0.022 ^プ
0.000 -0.016 プ
0.000 0.017 す
0.000 -0.016 three days
0.000 0.048 ^hosted
0.000 0.033 # mailbo
0.000 0.033 is full
0.000 0.033 mail came
0.000 0.033 mailbo full
0.000 0.019 a third
0.000 0.016 hole
-0.000 0.017 any other
-0.000 0.018 y en
-0.000 -0.051 par
-0.000 -0.037 demo
-0.000 -0.060 ^have
-0.000 0.054 deadli
-0.000 0.016 what is
-0.000 -0.029 ^org
-0.000 -0.027 ^give
-0.000 0.033 見
-0.000 0.036 that anybod
-0.000 0.031 a public
-0.000 -0.017 pr if
-0.000 0.027 you should
-0.000 0.091 邮
-0.001 0.026 showed me
-0.001 0.016 with me
-0.001 -0.027 restri
-0.001 -0.047 have nothin
-0.001 0.054 to look
-0.001 0.036 lookin for
-0.001 -0.016 ^workin
-0.001 -0.019 camera
-0.001 0.023 a look
-0.001 0.029 very
-0.001 -0.017 ^autres
-0.001 0.055 hacker progra
-0.001 0.029 ready to
-0.001 -0.017 proyec
-0.001 0.030 keep
-0.001 0.024 れ ば
-0.001 -0.045 who do
-0.001 0.016 or invite
-0.001 0.016 securi tab
-0.001 0.042 ^到
-0.001 -0.015 hope
-0.001 -0.026 ^camera
-0.001 0.018 please use
-0.001 0.025 reacha on
-0.002 0.040 trouv é
-0.002 0.023 an open
-0.002 0.078 paused
-0.002 -0.015 soluti
-0.002 0.034 ば
-0.002 -0.021 ^shared
-0.002 0.018 性
-0.002 -0.019 sees
-0.002 0.025 which of
-0.002 0.020 for my
-0.002 0.023 this gives
-0.002 0.041 report ready
-0.002 -0.032 ^people
-0.002 0.017 datos de
-0.002 0.017 los datos
-0.002 -0.017 join
-0.002 0.062 reposi
-0.002 -0.016 功
-0.002 0.036 書
-0.002 0.027 a weakne
-0.002 0.057 trouv
-0.002 0.110 ^hacker
-0.002 0.027 policy and
-0.002 0.017 x still
-0.002 0.023 # day
-0.002 0.017 is closed
-0.002 -0.017 revers
-0.002 0.035 quel
-0.002 0.044 i'd be
-0.002 -0.059 fixed
-0.002 -0.023 ^shell
-0.003 0.029 with severa
-0.003 0.026 that a
-0.003 0.042 follow a
-0.003 0.042 we follow
-0.003 0.025 and nothin
-0.003 0.021 ^closed
-0.003 -0.016 and posts
-0.003 0.024 datos
-0.003 0.020 mentio a
-0.003 0.050 says mail
-0.003 0.034 and would
-0.003 -0.050 ^docume
-0.003 -0.017 ip
-0.003 -0.020 vulner #
-0.003 0.020 an e
-0.003 -0.017 看
-0.003 -0.028 risk assess
-0.003 -0.056 althou
-0.003 0.085 ^me
-0.003 -0.058 # and
-0.003 0.038 weakne
-0.003 -0.094 ^releas
-0.003 0.050 think
-0.003 -0.023 ^tls
-0.003 0.043 next
-0.003 0.017 team that
-0.003 0.051 f ür
-0.003 0.026 answer and
-0.003 0.040 listin
-0.003 0.026 confer
-0.003 0.064 should it
-0.003 0.016 enable privat
-0.003 0.024 kind
-0.003 0.025 i asked
-0.003 0.017 medium
-0.004 0.016 severi vulner
-0.004 0.041 follow
-0.004 -0.032 contac for
-0.004 0.018 dm
-0.004 -0.016 world
-0.004 0.018 enable it
-0.004 0.018 file it
-0.004 0.018 you enable
-0.004 0.074 the mainta
-0.004 0.023 other custom
-0.004 -0.016 # critic
-0.004 0.076 md says
-0.004 0.039 concer the
-0.004 -0.019 reset mail
-0.004 -0.016 さ れ
-0.004 -0.024 ^member
-0.004 0.063 @disclosure
-0.004 -0.026 tag
-0.004 -0.039 other projec
-0.004 -0.023 to talk
-0.004 0.019 but there'
-0.004 0.016 verifi it
-0.004 0.022 reads the
-0.004 0.027 una vulner
-0.004 0.024 i should
-0.004 -0.018 use it
-0.004 0.028 vulner button
-0.004 0.021 you've
-0.004 -0.029 ^benutz
-0.004 0.055 days ago
-0.004 0.055 a findin
-0.004 -0.032 ^ス
-0.004 0.065 talk to
-0.004 -0.018 ^remote
-0.004 0.015 critic bug
-0.004 0.025 it's public
-0.005 0.054 have one
-0.005 0.019 is expire
-0.005 0.032 to find
-0.005 0.073 ür
-0.005 0.029 contac you
-0.005 0.031 say more
-0.005 -0.022 ^sort
-0.005 0.025 cve for
-0.005 0.015 or anothe
-0.005 0.041 video is
-0.005 0.016 下 报
-0.005 0.016 何 私
-0.005 0.016 供 邮
-0.005 -0.028 ^route
-0.005 0.036 took it
-0.005 0.039 for encryp
-0.005 0.040 potent
-0.005 0.061 je
-0.005 -0.018 表
-0.005 -0.019 privat vulner
-0.005 -0.020 目
-0.005 -0.029 a switch
-0.005 0.023 thing
-0.005 0.024 your librar
-0.005 0.018 los usuari
-0.005 0.040 more in
-0.005 0.022 you pay
-0.005 0.248 public
-0.006 -0.019 block
-0.006 0.023 that i'd
-0.006 0.036 in charge
-0.006 0.020 a confir
-0.006 0.093 to submit
-0.006 0.015 create a
-0.006 0.028 please contac
-0.006 -0.034 start
-0.006 0.028 but no
-0.006 0.039 の
-0.006 -0.017 to discus
-0.006 -0.017 within #
-0.006 0.041 is disabl
-0.006 0.015 i've found
-0.006 0.022 for vulner
-0.006 0.023 方 式
-0.006 0.023 系 方
-0.006 0.065 steps to
-0.006 0.039 reach the
-0.006 -0.016 well
-0.006 -0.021 れ ま
-0.006 0.041 comes out
-0.006 0.028 contac s
-0.006 -0.033 to github
-0.006 -0.018 of people
-0.006 -0.028 openin
-0.006 0.017 age key
-0.006 0.033 platfo
-0.006 0.036 í
-0.006 0.034 your site
-0.006 0.031 report enable
-0.007 0.023 ^no
-0.007 0.022 よ
-0.007 -0.016 muestr
-0.007 0.033 un rappor
-0.007 0.021 不 便
-0.007 0.021 节 不
-0.007 -0.025 ^store
-0.007 0.021 openpg
-0.007 0.030 a reward
-0.007 0.022 告 安
-0.007 0.022 请 提
-0.007 -0.051 i contac
-0.007 0.017 hola encont
-0.007 0.023 个 安
-0.007 0.023 便 在
-0.007 0.023 哪 里
-0.007 0.023 在 这
-0.007 0.023 的 邮
-0.007 0.023 这 里
-0.007 0.023 里 公
-0.007 0.023 问 安
-0.007 0.026 and i
-0.007 0.018 securi issue
-0.007 0.104 prefer
-0.007 -0.018 a templa
-0.007 0.022 现 一
-0.007 0.026 on matrix
-0.007 0.058 to reprod
-0.007 -0.067 people
-0.007 -0.016 员
-0.007 -0.015 it under
-0.007 0.055 that i
-0.007 0.017 anothe way
-0.007 -0.019 the quick
-0.007 -0.020 用
-0.007 -0.018 ^し
-0.007 0.027 he can
-0.007 0.027 he showed
-0.007 0.027 that he
-0.008 0.026 questi about
-0.008 -0.075 der
-0.008 0.057 send you
-0.008 -0.030 know how
-0.008 0.026 saludo
-0.008 -0.021 consta
-0.008 0.082 reply
-0.008 -0.016 todas
-0.008 0.032 you a
-0.008 -0.035 projec have
-0.008 -0.049 for transl
-0.008 0.051 charge
-0.008 0.019 to mail
-0.008 0.025 反 馈
-0.008 0.090 i send
-0.008 0.053 ^una
-0.008 0.018 un fallo
-0.008 -0.019 npm instal
-0.008 0.180 concer
-0.008 0.039 is dead
-0.008 -0.020 github has
-0.008 0.029 an issue
-0.008 0.020 ónde
-0.008 0.267 me
-0.008 0.026 could someon
-0.008 0.036 runnin instan
-0.008 0.035 coordi disclo
-0.009 0.020 vulner with
-0.009 0.033 式
-0.009 0.029 现 了
-0.009 0.019 cvss #
-0.009 -0.018 ^behind
-0.009 -0.018 called
-0.009 0.018 is our
-0.009 0.031 point
-0.009 0.023 there or
-0.009 0.030 ^reward
-0.009 0.029 开 细
-0.009 0.025 eine mailad
-0.009 -0.018 labels
-0.009 0.026 authen but
-0.009 0.054 to tell
-0.009 -0.021 hash
-0.009 0.026 from march
-0.009 0.025 to make
-0.009 0.031 came back
-0.009 -0.016 i see
-0.009 -0.029 passe
-0.009 -0.029 requir
-0.009 0.047 rappor
-0.009 0.059 know where
-0.009 0.026 invite me
-0.010 0.030 be sent
-0.010 0.051 easy to
-0.010 0.043 reward
-0.010 0.019 de forma
-0.010 0.019 forma privad
-0.010 -0.018 consol
-0.010 0.032 das nicht
-0.010 0.032 etwas gefund
-0.010 0.032 gefund das
-0.010 0.032 habe etwas
-0.010 0.031 group at
-0.010 0.024 # projec
-0.010 -0.031 assess
-0.010 0.065 it go
-0.010 0.028 で す
-0.010 0.018 a seriou
-0.010 0.018 seriou hole
-0.010 -0.037 credit
-0.010 0.035 を
-0.010 0.045 has discov
-0.010 0.036 全 漏
-0.010 -0.036 @attacker
-0.010 0.038 sicher ücke
-0.010 0.025 covere
-0.010 0.048 so please
-0.010 0.016 proble in
-0.010 0.019 de contac
-0.010 0.028 え て
-0.010 0.028 く だ
-0.010 0.028 さ い
-0.010 0.028 だ さ
-0.010 0.028 て く
-0.010 0.028 の 報
-0.010 0.028 の 場
-0.010 0.028 を 教
-0.010 0.028 先 を
-0.010 0.028 告 先
-0.010 0.028 場 で
-0.010 0.028 性 の
-0.010 0.028 教 え
-0.010 0.028 書 け
-0.010 0.028 開 の
-0.010 0.021 or open
-0.010 0.029 or ping
-0.010 0.038 reply with
-0.010 -0.032 parent
-0.010 0.036 提 供
-0.010 -0.016 as i
-0.010 0.031 are closed
-0.010 0.031 discor dms
-0.010 0.031 dms are
-0.010 0.018 contac me
-0.010 0.084 where
-0.010 -0.017 second
-0.010 -0.039 ^editor
-0.010 0.058 reques for
-0.011 0.016 report un
-0.011 0.042 the result
-0.011 -0.023 ^browse
-0.011 0.025 1st
-0.011 0.016 projec is
-0.011 0.030 result with
-0.011 0.035 here as
-0.011 -0.019 ^本
-0.011 -0.019 ^版
-0.011 -0.018 show a
-0.011 -0.015 founda
-0.011 0.023 me and
-0.011 -0.035 import
-0.011 -0.085 ^login
-0.011 -0.027 ^practi
-0.011 0.016 last four
-0.011 -0.021 open the
-0.011 -0.071 ^embarg
-0.011 0.030 全 问
-0.011 0.030 问 题
-0.011 0.041 submit a
-0.011 0.032 pour
-0.011 0.020 can do
-0.011 -0.024 where can
-0.011 -0.023 csrf
-0.011 -0.025 so all
-0.011 0.069 won't
-0.011 0.033 便 公
-0.011 0.032 should i
-0.011 0.022 invite
-0.011 0.038 someth sensit
-0.011 -0.043 badge
-0.011 0.026 custom and
-0.011 -0.022 where is
-0.011 0.043 kontak f
-0.011 -0.018 just wanted
-0.011 0.055 your securi
-0.011 0.034 不 方
-0.011 0.036 馈
-0.011 0.040 i talk
-0.011 0.090 one of
-0.012 0.022 report de
-0.012 -0.019 option to
-0.012 0.045 di sicure
-0.012 0.045 non vorrei
-0.012 0.045 proble di
-0.012 0.046 matrix
-0.012 0.037 next month
-0.012 0.029 form on
-0.012 0.032 écrire
-0.012 -0.022 though
-0.012 0.043 eine schwac
-0.012 0.043 öchte eine
-0.012 0.028 ^ónde
-0.012 0.025 fallo
-0.012 -0.073 ^npm
-0.012 -0.033 fichie
-0.012 0.024 have someth
-0.012 0.024 here on
-0.012 0.055 dead
-0.012 0.034 想
-0.012 -0.023 to fill
-0.012 0.019 ^issue
-0.012 0.024 报 告
-0.012 0.153 ^全
-0.012 0.023 server compon
-0.012 0.034 this reposi
-0.012 0.023 are over
-0.012 0.023 days are
-0.012 0.025 et je
-0.012 0.025 faille et
-0.012 0.025 une faille
-0.012 0.025 é une
-0.012 0.030 isn't public
-0.012 0.021 sent you
-0.012 -0.016 is vulner
-0.012 0.036 studen
-0.012 -0.031 pc
-0.012 -0.020 部
-0.012 -0.018 the upgrad
-0.012 0.030 de s
-0.012 0.018 it's about
-0.012 0.053 to reach
-0.013 0.031 not be
-0.013 -0.015 an accoun
-0.013 0.035 mailad
-0.013 0.033 with poc
-0.013 -0.015 dark
-0.013 -0.022 securi releas
-0.013 0.034 right
-0.013 -0.017 of mine
-0.013 0.022 addres bounce
-0.013 0.022 anothe addres
-0.013 0.018 patch
-0.013 0.041 who is
-0.013 0.046 key for
-0.013 0.022 parser
-0.013 0.020 last releas
-0.013 0.039 есть ли
-0.013 0.039 куда сообщи
-0.013 0.039 ли почта
-0.013 0.039 об уязвим
-0.013 0.039 сообщи об
-0.013 0.038 une vuln
-0.013 0.034 receiv a
-0.013 0.015 txt
-0.013 0.040 implem
-0.013 -0.049 ^are
-0.013 -0.022 add it
-0.013 -0.026 after the
-0.013 0.020 比 较
-0.013 0.037 my report
-0.013 0.047 wrote to
-0.013 0.092 ^talk
-0.013 0.046 you prefer
-0.013 0.036 you in
-0.013 0.121 look
-0.014 -0.020 ^@policy-talk
-0.014 0.059 public tracke
-0.014 -0.029 config file
-0.014 -0.043 missin
-0.014 0.024 as collab
-0.014 0.033 ^漏
-0.014 0.028 forma
-0.014 -0.019 conten securi
-0.014 0.019 メ ー
-0.014 -0.016 sha256
-0.014 0.034 hosted versio
-0.014 0.046 ^哪
-0.014 0.046 ^应
-0.014 0.046 ^该
-0.014 0.043 to contac
-0.014 0.038 絡 先
-0.014 0.025 who's the
-0.014 0.020 好 我
-0.014 -0.015 候
-0.014 -0.053 formul
-0.014 0.023 app in
-0.014 -0.040 ^traffi
-0.014 0.021 tienen un
-0.014 0.020 descri it
-0.014 -0.017 why
-0.014 0.019 ücke melden
-0.014 -0.046 ^announ
-0.014 0.065 discov
-0.014 0.038 ne veux
-0.014 0.038 veux pas
-0.014 0.046 i've a
-0.014 0.041 faq
-0.014 0.055 ücke
-0.014 0.026 quiero public
-0.014 -0.027 时
-0.014 0.043 ping me
-0.014 0.071 ^detail
-0.014 0.029 enviar
-0.014 -0.028 see the
-0.014 0.024 detall aqu
-0.014 0.042 paper comes
-0.014 0.040 told anybod
-0.014 0.040 だ
-0.014 0.040 教
-0.014 -0.018 ^text
-0.014 -0.016 扫 描
-0.014 0.021 is off
-0.014 0.061 reprod
-0.014 0.055 个
-0.014 -0.019 wir
-0.014 -0.044 que
-0.015 0.018 me a
-0.015 0.017 les d
-0.015 -0.029 文
-0.015 -0.018 at once
-0.015 0.052 供
-0.015 0.029 any of
-0.015 0.021 securi proble
-0.015 0.045 dms
-0.015 0.047 in here
-0.015 -0.030 confus
-0.015 0.040 respon disclo
-0.015 0.038 mails to
-0.015 -0.009 ^像
-0.015 0.016 reache
-0.015 -0.004 if not
-0.015 -0.001 behind the
-0.015 -0.011 署
-0.015 -0.006 adviso to
-0.015 -0.002 the users
-0.015 0.029 los detall
-0.015 -0.016 mail and
-0.015 -0.011 uri
-0.015 0.011 使 用
-0.015 -0.002 offici image
-0.015 -0.011 inline
-0.015 -0.004 ^range
-0.015 -0.001 on malfor
-0.015 -0.003 it never
-0.015 -0.029 fill in
-0.015 -0.002 own files
-0.015 -0.010 если
-0.015 0.009 and that
-0.015 0.114 ^ich
-0.015 -0.049 isn't
-0.015 -0.003 accoun can
-0.015 -0.025 ^role
-0.015 -0.002 read and
-0.015 0.033 the open
-0.015 -0.002 passwo must
-0.015 -0.010 on google
-0.015 0.039 é un
-0.015 -0.004 links to
-0.015 0.015 an error
-0.015 -0.011 a fixed
-0.015 -0.008 renova
-0.015 -0.002 on main
-0.015 0.031 team write
-0.015 0.100 video
-0.015 0.028 report or
-0.015 -0.004 gives us
-0.015 -0.004 mozill observ
-0.015 -0.013 ^arquiv
-0.015 -0.002 built in
-0.015 -0.002 instal and
-0.015 0.001 no way
-0.015 0.031 your reposi
-0.015 -0.025 ^broken
-0.015 -0.001 as one
-0.015 -0.024 machin
-0.015 0.009 bug bounty
-0.015 0.043 题
-0.015 0.034 en priv
-0.015 -0.008 game
-0.015 0.002 在
-0.015 -0.028 to somebo
-0.015 0.019 sie nicht
-0.015 0.019 wen kann
-0.015 0.019 öchte sie
-0.015 0.019 öffent beschr
-0.015 -0.005 case sensit
-0.015 -0.006 ^re
-0.015 0.049 concer your
-0.015 0.049 inform on
-0.015 0.049 your produc
-0.015 -0.001 # arch
-0.016 -0.014 wordin
-0.016 0.004 put it
-0.016 -0.005 many of
-0.016 0.003 be enough
-0.016 -0.002 test for
-0.016 -0.001 less than
-0.016 0.038 them
-0.016 -0.003 temp
-0.016 -0.004 base image
-0.016 -0.003 on cookie
-0.016 -0.008 passw örter
-0.016 0.051 细 节
-0.016 -0.004 assist
-0.016 -0.020 log4sh
-0.016 -0.004 localh #
-0.016 0.050 联 系
-0.016 0.013 key should
-0.016 -0.010 fix in
-0.016 -0.007 versio of
-0.016 0.051 发 现
-0.016 -0.000 schl
-0.016 -0.001 # auth
-0.016 -0.002 macos #
-0.016 -0.001 api from
-0.016 -0.001 cors error
-0.016 -0.001 from localh
-0.016 -0.001 a note
-0.016 -0.002 # bit
-0.016 -0.018 not found
-0.016 -0.007 versio get
-0.016 0.066 sicher gesuch
-0.016 0.066 ür sicher
-0.016 -0.003 they could
-0.016 0.009 as it's
-0.016 0.042 pgp or
-0.016 0.066 it here
-0.016 0.058 accoun takeov
-0.016 0.018 encryp report
-0.016 -0.018 please update
-0.016 -0.004 the body
-0.016 -0.035 alread
-0.016 -0.005 import the
-0.016 0.022 cert cc
-0.016 -0.013 attrib
-0.016 0.032 at a
-0.016 -0.008 mtls
-0.016 -0.001 mode in
-0.016 0.045 instal of
-0.016 -0.002 availa for
-0.016 0.059 the paper
-0.016 -0.008 ^seen
-0.016 -0.003 get link
-0.016 -0.004 tls #
-0.016 -0.011 to ask
-0.016 -0.014 around the
-0.016 -0.004 findin on
-0.016 -0.001 vps
-0.016 -0.002 raise the
-0.016 -0.008 chaque
-0.016 -0.008 fois
-0.016 0.051 ^馈
-0.016 -0.001 could it
-0.016 0.010 ^inacti
-0.016 -0.003 see what
-0.016 -0.015 ^fastjs
-0.016 -0.002 it's correc
-0.016 0.042 p úblico
-0.016 -0.001 git log
-0.016 0.030 encont é
-0.016 -0.013 re
-0.016 0.000 し
-0.016 0.050 my mail
-0.016 -0.006 ^port
-0.016 -0.002 can execut
-0.016 0.019 the auth
-0.016 -0.001 own commen
-0.016 0.011 it looks
-0.016 0.025 there' a
-0.016 -0.086 ^i
-0.016 -0.004 no fix
-0.016 0.050 私 下
-0.016 -0.003 script tag
-0.016 -0.002 older versio
-0.016 0.026 post it
-0.016 0.019 for your
-0.016 -0.004 ^webaut
-0.016 -0.001 flaky test
-0.016 -0.005 warns about
-0.016 -0.004 script of
-0.016 -0.001 the thing
-0.016 -0.017 in packag
-0.016 -0.001 name in
-0.016 -0.004 me exampl
-0.016 -0.001 fail
-0.016 -0.001 believ the
-0.016 -0.001 x86 #
-0.016 -0.007 ändern
-0.016 -0.006 everyw
-0.017 -0.042 defaul
-0.017 -0.005 line of
-0.017 -0.021 il
-0.017 0.064 segnal
-0.017 0.064 sicure
-0.017 0.064 vorrei
-0.017 -0.001 connec and
-0.017 -0.000 users where
-0.017 -0.000 where id
-0.017 -0.003 ^temp
-0.017 -0.001 accoun token
-0.017 -0.001 wrong order
-0.017 -0.013 依
-0.017 -0.013 赖
-0.017 0.029 ^receiv
-0.017 0.020 到 哪
-0.017 -0.003 which was
-0.017 -0.003 write a
-0.017 -0.006 个 用
-0.017 0.061 现
-0.017 -0.006 import of
-0.017 -0.014 due
-0.017 0.072 a key
-0.017 -0.007 showin
-0.017 -0.008 a new
-0.017 -0.004 ^md5
-0.017 -0.001 到
-0.017 -0.001 # runtim
-0.017 0.037 labs
-0.017 0.044 a way
-0.017 -0.022 ^i'm
-0.017 -0.006 it breaks
-0.017 0.037 provid a
-0.017 -0.002 wild cve
-0.017 0.009 or sign
-0.017 0.000 well known
-0.017 -0.018 ^propos
-0.017 0.056 ich m
-0.017 -0.002 # can't
-0.017 0.024 seguri y
-0.017 -0.003 the migrat
-0.017 -0.006 ^questi
-0.017 0.018 the progra
-0.017 -0.009 sample
-0.017 -0.001 job is
-0.017 -0.013 望 支
-0.017 -0.001 target #
-0.017 -0.001 so each
-0.017 0.002 logs
-0.017 -0.001 ^saving
-0.017 -0.001 server crashe
-0.017 0.035 securi bug
-0.017 -0.004 the cli
-0.017 -0.003 and releas
-0.017 -0.005 hsts
-0.017 0.021 and an
-0.017 0.041 signal une
-0.017 0.012 但 是
-0.017 -0.003 on to
-0.017 0.005 bug is
-0.017 -0.004 found in
-0.017 -0.011 show
-0.017 -0.005 users can't
-0.017 -0.002 linux and
-0.017 0.007 got this
-0.017 -0.001 antivi
-0.017 -0.001 twice when
-0.017 -0.001 bit of
-0.017 0.025 seems wrong
-0.017 -0.004 on them
-0.017 -0.035 # vulner
-0.017 -0.001 permis checks
-0.017 -0.007 ^lab
-0.017 0.004 will be
-0.017 0.070 pgp key
-0.017 0.079 waitin
-0.017 0.030 of you
-0.017 -0.001 true and
-0.017 -0.013 ^инъекц
-0.017 -0.012 psa
-0.017 -0.011 delete my
-0.017 0.017 you the
-0.017 -0.013 none
-0.017 0.028 canal privad
-0.017 0.028 correo o
-0.017 0.028 o un
-0.017 0.028 privad para
-0.017 0.028 un canal
-0.017 0.028 un correo
-0.017 -0.006 modell
-0.017 -0.006 stride
-0.017 -0.012 the reset
-0.017 -0.019 nist
-0.017 -0.007 scope
-0.017 -0.004 sessio was
-0.017 0.045 authen in
-0.017 -0.001 all and
-0.017 0.026 como report
-0.017 0.026 de segura
-0.017 0.026 falha de
-0.017 0.026 report uma
-0.017 0.026 um e
-0.017 0.026 uma falha
-0.017 -0.007 the roadma
-0.017 0.017 us to
-0.017 -0.001 for admins
-0.017 -0.006 since monday
-0.017 -0.024 allowe by
-0.017 0.022 on purpos
-0.017 -0.005 patter
-0.017 -0.002 expire while
-0.017 -0.001 the ip
-0.017 0.052 have found
-0.017 -0.020 击
-0.017 0.012 unauth rce
-0.018 -0.005 a copy
-0.018 -0.039 ^has
-0.018 -0.006 ^expiry
-0.018 -0.003 there on
-0.018 0.010 can't find
-0.018 0.028 result for
-0.018 -0.009 sum
-0.018 0.015 can someon
-0.018 -0.004 find this
-0.018 0.017 pero
-0.018 -0.005 backen
-0.018 -0.023 ^value
-0.018 -0.008 unsubs
-0.018 0.054 haven' told
-0.018 -0.008 ção de
-0.018 -0.006 my pc
-0.018 -0.053 risk
-0.018 0.009 the pgp
-0.018 0.007 know
-0.018 -0.004 worksh
-0.018 0.029 eine sicher
-0.018 0.008 ée
-0.018 0.058 that concer
-0.018 -0.008 baseli
-0.018 0.039 tried to
-0.018 -0.003 http localh
-0.018 -0.013 划
-0.018 -0.013 计
-0.018 -0.003 harmle but
-0.018 -0.005 v4
-0.018 0.052 told me
-0.018 -0.006 a line
-0.018 -0.007 could the
-0.018 -0.012 the repo
-0.018 -0.019 ^findin
-0.018 -0.002 on androi
-0.018 -0.005 is affect
-0.018 -0.003 missio
-0.018 0.022 not for
-0.018 -0.006 same as
-0.018 -0.010 ^theme
-0.018 -0.006 observ gives
-0.018 0.025 disclo deadli
-0.018 -0.001 exampl key
-0.018 -0.003 scanne flags
-0.018 -0.005 page i
-0.018 -0.005 to releas
-0.018 0.018 to encryp
-0.018 -0.002 allowe to
-0.018 -0.010 negati
-0.018 0.032 问 有
-0.018 -0.007 for me
-0.018 -0.001 add to
-0.018 -0.001 defaul is
-0.018 0.034 place
-0.018 -0.001 good exampl
-0.018 -0.048 type
-0.018 -0.001 don't work
-0.018 -0.011 securi fix
-0.018 -0.005 to go
-0.018 0.003 qu é
-0.018 -0.001 secret only
-0.018 -0.002 spent
-0.018 -0.004 # sql
-0.018 -0.019 make it
-0.018 -0.004 the reason
-0.018 -0.024 target
-0.018 -0.001 should only
-0.018 0.058 mir
-0.018 -0.009 and publis
-0.018 -0.004 a lot
-0.018 0.225 ^contac
-0.018 -0.000 inject attack
-0.018 0.015 of life
-0.018 -0.010 meetup
-0.018 -0.000 rule #
-0.018 0.031 方 便
-0.018 -0.003 in exampl
-0.018 -0.002 before autumn
-0.018 -0.002 can't move
-0.018 -0.005 it config
-0.018 0.028 the cna
-0.018 -0.001 sast
-0.018 -0.064 work
-0.018 0.022 report for
-0.018 -0.010 but they
-0.018 -0.001 the watche
-0.018 -0.008 policy header
-0.018 -0.002 can forge
-0.018 -0.002 a blog
-0.018 -0.002 limit for
-0.018 0.002 behavi
-0.018 -0.003 health check
-0.018 -0.005 export my
-0.018 -0.013 ^string
-0.018 -0.009 in each
-0.018 -0.005 tracki issue
-0.018 -0.007 in mails
-0.018 -0.001 gives you
-0.018 -0.004 the column
-0.018 -0.001 has expire
-0.018 0.005 no encuen
-0.018 -0.004 is wrong
-0.019 -0.002 removi the
-0.019 -0.002 admin action
-0.019 -0.002 change which
-0.019 -0.002 log for
-0.019 -0.002 who change
-0.019 -0.001 how does
-0.019 -0.006 持 按
-0.019 -0.006 望 可
-0.019 -0.004 shell comman
-0.019 -0.003 ist in
-0.019 -0.005 to view
-0.019 -0.005 view the
-0.019 -0.009 name is
-0.019 -0.007 し て
-0.019 -0.007 て い
-0.019 -0.014 our procur
-0.019 -0.014 securi questi
-0.019 -0.001 callba is
-0.019 0.066 a draft
-0.019 -0.002 it's fixed
-0.019 -0.003 ^embedd
-0.019 -0.003 spam bots
-0.019 -0.022 sehe
-0.019 -0.001 still shown
-0.019 0.056 ли
-0.019 0.056 об
-0.019 0.056 почта
-0.019 0.056 сообщи
-0.019 -0.007 ça marche
-0.019 -0.015 referr
-0.019 -0.001 a minute
-0.019 -0.003 in unit
-0.019 0.005 going
-0.019 0.053 公 開
-0.019 0.053 報 告
-0.019 -0.032 # in
-0.019 0.021 give me
-0.019 -0.002 unwrap
-0.019 -0.005 with old
-0.019 -0.009 只
-0.019 -0.012 this app
-0.019 0.028 a qui
-0.019 0.028 qui én
-0.019 -0.002 deep
-0.019 -0.003 file inclus
-0.019 -0.003 local file
-0.019 -0.002 whenev
-0.019 0.062 no contac
-0.019 -0.008 withou login
-0.019 0.021 vulner in
-0.019 -0.003 hashed
-0.019 -0.023 the old
-0.019 -0.002 ^regres
-0.019 -0.002 commen until
-0.019 0.033 of your
-0.019 -0.003 an in
-0.019 -0.005 to skip
-0.019 -0.001 with about
-0.019 -0.001 exist
-0.019 0.028 a the
-0.019 -0.005 it only
-0.019 -0.007 the wild
-0.019 -0.006 lost my
-0.019 -0.006 ^rememb
-0.019 -0.004 is shared
-0.019 -0.001 pyyaml
-0.019 -0.016 認
-0.019 0.045 someth i
-0.019 0.055 ^私
-0.019 -0.003 packag json
-0.019 0.022 i can
-0.019 -0.002 so there'
-0.019 -0.020 space
-0.019 -0.001 a real
-0.019 -0.032 saniti
-0.019 -0.003 detect for
-0.019 -0.003 giving
-0.019 -0.005 le m
-0.019 0.047 the applia
-0.019 -0.029 ^script
-0.019 -0.001 about sql
-0.019 -0.001 articl about
-0.019 -0.003 drops the
-0.019 -0.002 for log4sh
-0.019 0.029 比
-0.019 0.029 较
-0.019 -0.001 error when
-0.019 -0.006 ce que
-0.019 -0.001 in proces
-0.019 -0.002 sessio expire
-0.019 0.053 report a
-0.019 -0.006 search for
-0.019 -0.002 ^speed
-0.019 0.031 es eine
-0.019 0.031 kann ich
-0.019 -0.013 puedo inicia
-0.019 -0.003 ^called
-0.019 -0.006 behind traefi
-0.019 0.030 an wen
-0.019 -0.005 mal
-0.019 0.023 contac asap
-0.019 -0.001 to add
-0.019 -0.001 in plugin
-0.019 -0.004 autres utilis
-0.019 -0.008 wird nur
-0.019 -0.006 new one
-0.019 -0.012 reste
-0.019 0.016 securi txt
-0.019 -0.001 there be
-0.019 -0.004 closes the
-0.019 -0.007 sms
-0.019 -0.002 a defaul
-0.019 0.014 有 没
-0.019 -0.006 option header
-0.019 -0.006 type option
-0.019 -0.006 x conten
-0.019 -0.005 for admin
-0.019 0.038 漏
-0.019 -0.003 passwo field
-0.019 -0.039 everyo
-0.019 0.030 gives
-0.019 0.030 poc and
-0.019 -0.002 fails in
-0.019 -0.006 a messag
-0.019 -0.009 woche
-0.019 -0.004 club
-0.019 -0.020 bien
-0.019 -0.004 for localh
-0.019 0.006 right for
-0.019 -0.002 refres
-0.019 0.033 a critic
-0.019 -0.003 there it
-0.019 -0.003 quiet
-0.019 -0.006 nothin is
-0.020 -0.003 only file
-0.020 -0.002 x with
-0.020 -0.009 to put
-0.020 0.006 foreve
-0.020 0.084 univer
-0.020 0.142 ^someth
-0.020 -0.002 am i
-0.020 -0.003 in previe
-0.020 -0.017 our securi
-0.020 -0.001 black
-0.020 -0.001 and only
-0.020 -0.001 only #
-0.020 -0.001 a config
-0.020 -0.010 samesi
-0.020 0.077 ^ücke
-0.020 -0.004 rs
-0.020 -0.002 gcc #
-0.020 -0.002 it's static
-0.020 0.023 ^reposi
-0.020 -0.001 rule doesn'
-0.020 -0.072 it in
-0.020 -0.002 issued
-0.020 0.028 好
-0.020 -0.003 compar with
-0.020 -0.001 first time
-0.020 -0.001 becaus one
-0.020 -0.004 加 权
-0.020 -0.004 菜 单
-0.020 -0.004 限 管
-0.020 -0.017 nice to
-0.020 -0.004 the export
-0.020 0.023 the poc
-0.020 -0.005 and doesn'
-0.020 -0.014 ^some
-0.020 -0.009 postgr
-0.020 0.029 tienen
-0.020 -0.003 our instan
-0.020 0.062 not here
-0.020 -0.002 extrem
-0.020 0.063 would like
-0.020 -0.001 to protec
-0.020 -0.003 blocke by
-0.020 -0.023 compla that
-0.020 -0.021 suppos
-0.020 0.042 is respon
-0.020 0.055 ^だ
-0.020 0.055 ^報
-0.020 0.055 ^教
-0.020 -0.007 have an
-0.020 0.054 veux
-0.020 0.021 谢 谢
-0.020 0.034 no quiero
-0.020 -0.004 breaki
-0.020 -0.001 sugges fix
-0.020 -0.002 with two
-0.020 -0.007 css
-0.020 0.110 ^问
-0.020 0.085 @dead-end
-0.020 -0.002 fatal error
-0.020 0.038 aqu í
-0.020 0.023 pre
-0.020 -0.001 checks mismat
-0.020 -0.022 ^credit
-0.020 -0.002 admin with
-0.020 -0.016 notify
-0.020 0.013 last year
-0.020 -0.003 my script
-0.020 -0.003 minifi
-0.020 -0.001 isn't possib
-0.020 -0.001 everyw on
-0.020 -0.004 this librar
-0.020 -0.001 believ that
-0.020 -0.001 appima
-0.020 -0.004 to build
-0.020 0.046 for coordi
-0.020 -0.002 come from
-0.020 -0.002 follow by
-0.020 -0.016 fastjs
-0.020 -0.008 the bundle
-0.020 -0.001 github releas
-0.020 0.067 邮 箱
-0.020 -0.001 cleari cookie
-0.020 -0.001 trust proxy
-0.020 -0.001 with signat
-0.020 0.026 not post
-0.020 -0.004 to steal
-0.020 -0.001 every time
-0.020 -0.003 docs and
-0.020 -0.013 muy
-0.020 -0.002 in memory
-0.020 -0.005 discon
-0.020 -0.004 list in
-0.020 -0.001 not visibl
-0.020 -0.004 admin and
-0.020 0.038 an xss
-0.020 -0.020 ラ
-0.020 -0.006 while debugg
-0.020 -0.011 steal
-0.020 0.031 encont un
-0.020 -0.002 kill switch
-0.020 -0.002 on openin
-0.020 -0.006 信 息
-0.020 -0.006 只 能
-0.020 -0.006 目 前
-0.020 0.017 fresh
-0.021 -0.003 ^honeyp
-0.021 -0.023 扫
-0.021 -0.008 # only
-0.021 -0.002 after free
-0.021 -0.002 use after
-0.021 -0.003 detach dom
-0.021 -0.003 dom nodes
-0.021 -0.003 grows until
-0.021 -0.002 name with
-0.021 0.052 à qui
-0.021 0.039 securi addres
-0.021 -0.004 becaus it
-0.021 -0.001 the discus
-0.021 -0.020 viewer
-0.021 -0.001 note in
-0.021 -0.006 my file
-0.021 0.050 ^analys
-0.021 -0.014 ス ワ
-0.021 -0.014 パ ス
-0.021 -0.014 ワ ー
-0.021 -0.014 ー ド
-0.021 0.018 应 该
-0.021 -0.005 helm
-0.021 -0.007 role in
-0.021 -0.001 on machin
-0.021 -0.004 asking becaus
-0.021 -0.014 roll
-0.021 -0.005 countr
-0.021 -0.004 the kernel
-0.021 -0.004 # are
-0.021 -0.000 bearer token
-0.021 -0.001 # setup
-0.021 -0.005 entry but
-0.021 0.034 in securi
-0.021 -0.014 ^coupon
-0.021 -0.001 load checkp
-0.021 -0.001 ド
-0.021 -0.018 days and
-0.021 -0.011 are we
-0.021 -0.003 ^xz
-0.021 -0.007 wanted
-0.021 -0.002 cost #
-0.021 0.032 addres is
-0.021 0.039 please create
-0.021 -0.002 publis last
-0.021 -0.002 our partne
-0.021 -0.005 put the
-0.021 -0.011 truste
-0.021 0.001 高
-0.021 -0.005 ^requir
-0.021 0.018 use your
-0.021 0.052 not share
-0.021 -0.002 securi and
-0.021 -0.001 be solved
-0.021 -0.001 second one
-0.021 0.166 ^there
-0.021 -0.012 ^后
-0.021 -0.008 ^runnin
-0.021 -0.004 execut in
-0.021 -0.001 ^opened
-0.021 0.032 profil or
-0.021 -0.028 double
-0.021 -0.001 upgrad from
-0.021 -0.002 dismis
-0.021 -0.009 to change
-0.021 -0.003 the string
-0.021 -0.010 which versio
-0.021 0.098 ^high
-0.021 -0.001 and user
-0.021 -0.032 connec
-0.021 -0.003 a pictur
-0.021 -0.004 export csv
-0.021 0.022 will not
-0.021 -0.020 feel free
-0.021 -0.020 free to
-0.021 -0.020 to close
-0.021 -0.004 golang
-0.021 -0.019 mitiga
-0.021 0.047 descri here
-0.021 -0.002 this pr
-0.021 0.015 critic remote
-0.021 0.036 me please
-0.021 -0.003 now we
-0.021 0.015 the button
-0.021 -0.001 anyway so
-0.021 0.055 days so
-0.021 -0.007 our pipeli
-0.021 -0.001 was genera
-0.021 -0.011 alert privat
-0.021 -0.011 fixtur server
-0.021 -0.011 scanni alert
-0.021 -0.011 server key
-0.021 -0.006 our policy
-0.021 -0.003 user that
-0.021 0.059 draft adviso
-0.021 -0.007 pkcs #
-0.021 0.064 huntr
-0.021 -0.004 to update
-0.021 -0.004 let's encryp
-0.022 -0.014 ^por
-0.022 -0.002 worrie
-0.022 -0.001 ^hangs
-0.022 -0.025 zwei
-0.022 -0.010 commen welcom
-0.022 -0.001 vulner and
-0.022 0.025 to acme
-0.022 0.147 ^progra
-0.022 0.060 ^题
-0.022 0.042 mentio
-0.022 -0.002 header should
-0.022 -0.005 to fix
-0.022 -0.003 ^availa
-0.022 -0.020 ^wordin
-0.022 -0.026 known
-0.022 -0.012 case
-0.022 -0.020 ^权
-0.022 -0.006 proxie
-0.022 0.002 checkl
-0.022 -0.001 curren behavi
-0.022 -0.001 test test
-0.022 0.012 store
-0.022 0.026 name a
-0.022 0.068 公 开
-0.022 -0.005 repro
-0.022 -0.006 docs explai
-0.022 -0.006 explai how
-0.022 -0.003 in ranked
-0.022 -0.029 ^log4sh
-0.022 -0.009 the tls
-0.022 -0.002 fixed the
-0.022 -0.002 access token
-0.022 -0.000 just tell
-0.022 -0.010 ^descri
-0.022 -0.001 link opens
-0.022 -0.006 csp header
-0.022 -0.006 header by
-0.022 -0.015 to run
-0.022 -0.024 ção
-0.022 0.001 que no
-0.022 -0.004 work on
-0.022 -0.004 a rebase
-0.022 -0.004 by commen
-0.022 -0.004 commen depend
-0.022 -0.004 depend rebase
-0.022 -0.004 github com
-0.022 -0.004 https github
-0.022 -0.007 langua
-0.022 -0.007 serial
-0.022 -0.003 ext
-0.022 -0.005 revers proxy
-0.022 -0.002 update check
-0.022 -0.008 to work
-0.022 0.028 beschr
-0.022 0.028 sie
-0.022 0.065 to share
-0.022 -0.005 bindin
-0.022 -0.002 ^callin
-0.022 -0.001 tenant id
-0.022 0.076 analys
-0.022 -0.008 find it
-0.022 -0.001 codeql workfl
-0.022 -0.001 main since
-0.022 -0.001 was turned
-0.022 -0.001 workfl fails
-0.022 0.027 了 一
-0.022 0.067 bad
-0.022 -0.003 who has
-0.022 -0.011 passw
-0.022 -0.011 örter
-0.022 -0.002 ban
-0.022 0.072 细
-0.022 0.072 节
-0.022 -0.010 on safari
-0.022 0.024 proble that
-0.022 -0.020 增
-0.022 -0.001 as anothe
-0.022 0.019 furthe
-0.022 0.072 系
-0.022 0.072 联
-0.022 -0.004 # charac
-0.022 -0.017 hide
-0.022 -0.007 ^limiti
-0.022 -0.001 exactl
-0.022 -0.001 user for
-0.022 0.076 in my
-0.022 -0.002 thunde
-0.022 -0.035 announ
-0.022 -0.001 ^patch
-0.022 0.040 nation
-0.022 0.001 or a
-0.022 -0.001 misses the
-0.022 -0.004 isn't set
-0.022 0.017 are reacha
-0.022 -0.002 by unknow
-0.022 -0.002 certif signed
-0.022 -0.002 unknow author
-0.022 -0.009 no effect
-0.022 0.014 do not
-0.022 -0.001 i call
-0.022 -0.005 stacke
-0.022 0.094 gesuch
-0.023 0.077 不
-0.023 -0.007 use of
-0.023 0.005 ol á
-0.023 0.083 takeov
-0.023 -0.012 conta
-0.023 -0.005 ^column
-0.023 0.048 一 个
-0.023 0.023 says to
-0.023 -0.003 ^renewa
-0.023 -0.001 users ask
-0.023 -0.016 v1
-0.023 0.007 门
-0.023 -0.003 denied to
-0.023 0.017 何
-0.023 0.030 might
-0.023 0.050 je ne
-0.023 -0.004 apt update
-0.023 0.018 that should
-0.023 0.084 paper
-0.023 -0.002 us in
-0.023 -0.003 ^ssh
-0.023 0.015 i'll put
-0.023 -0.003 of this
-0.023 0.021 has been
-0.023 -0.011 eval
-0.023 -0.008 不 足
-0.023 0.047 to publis
-0.023 -0.005 missin x
-0.023 -0.005 option and
-0.023 -0.004 emulat
-0.023 0.025 反
-0.023 -0.023 fixed versio
-0.023 -0.002 callin
-0.023 -0.001 attack could
-0.023 0.042 nicht öffent
-0.023 -0.006 renewa
-0.023 0.035 dar
-0.023 -0.003 split the
-0.023 -0.045 openss scorec
-0.023 0.014 doesn' match
-0.023 0.061 úblico
-0.023 -0.003 severa users
-0.023 -0.003 with in
-0.023 -0.002 the volume
-0.023 -0.009 ^示
-0.023 0.010 周
-0.023 -0.001 who'd like
-0.023 0.163 share
-0.023 0.055 d étails
-0.023 0.055 étails ici
-0.023 0.003 in two
-0.023 -0.004 ^go
-0.023 -0.003 to review
-0.023 -0.002 per minute
-0.023 0.027 for obviou
-0.023 0.027 obviou reason
-0.023 -0.002 slow on
-0.023 -0.003 # should
-0.023 0.090 ^segnal
-0.023 0.008 can't send
-0.023 0.005 回
-0.023 -0.005 a privac
-0.023 -0.001 falls throug
-0.023 -0.002 filter by
-0.023 -0.001 list with
-0.023 -0.018 ^依
-0.023 -0.018 ^赖
-0.023 -0.006 ^hour
-0.023 -0.001 cells
-0.023 -0.001 # ssrf
-0.023 -0.020 use them
-0.023 -0.005 有 人
-0.023 -0.005 现 在
-0.023 -0.010 ^kernel
-0.023 0.020 report from
-0.023 -0.002 as of
-0.023 -0.012 and get
-0.023 0.086 ^vertra
-0.023 -0.004 about xss
-0.023 -0.006 webvie
-0.023 0.055 and no
-0.023 0.072 私
-0.023 -0.004 locals
-0.023 -0.001 app doesn'
-0.023 0.018 に 連
-0.023 0.018 絡 す
-0.023 -0.006 encryp backup
-0.023 0.023 the projec
-0.023 -0.003 older
-0.023 -0.003 the clipbo
-0.023 -0.011 # h
-0.023 -0.011 passph
-0.023 -0.001 a in
-0.023 0.009 and report
-0.023 0.012 d'un
-0.023 -0.004 is expose
-0.023 -0.003 moving
-0.023 0.029 漏 洞
-0.023 -0.003 shows wrong
-0.023 -0.002 actual
-0.023 -0.003 ^until
-0.024 -0.007 recomm
-0.024 -0.004 the pipeli
-0.024 -0.006 alread report
-0.024 -0.011 ^sha
-0.024 -0.001 it back
-0.024 0.018 did it
-0.024 0.084 не хочу
-0.024 -0.004 i went
-0.024 -0.004 went throug
-0.024 -0.002 admin gets
-0.024 -0.005 guest access
-0.024 -0.019 ^ラ
-0.024 0.054 the hosted
-0.024 -0.000 chrome #
-0.024 -0.001 we ask
-0.024 -0.004 配 置
-0.024 0.052 write to
-0.024 -0.011 a week
-0.024 0.021 あ
-0.024 0.058 matter
-0.024 -0.002 genera file
-0.024 -0.011 an alert
-0.024 0.012 arrive
-0.024 -0.001 on any
-0.024 -0.001 of memory
-0.024 0.055 respon for
-0.024 0.063 vuln érabil
-0.024 -0.005 し い
-0.024 -0.005 に 認
-0.024 -0.005 は 正
-0.024 -0.005 ド は
-0.024 -0.005 正 し
-0.024 -0.005 認 証
-0.024 -0.017 pull
-0.024 -0.002 passwo hash
-0.024 -0.001 pass the
-0.024 -0.001 with invali
-0.024 -0.002 nearly
-0.024 -0.001 the retry
-0.024 -0.003 it's only
-0.024 -0.002 in text
-0.024 0.044 securi report
-0.024 -0.003 ошибка #
-0.024 -0.009 ^entry
-0.024 0.018 presen
-0.024 -0.006 bit
-0.024 0.023 page on
-0.024 -0.013 makes
-0.024 0.000 is ok
-0.024 -0.001 ^antivi
-0.024 -0.003 strips it
-0.024 0.096 to whom
-0.024 -0.004 and server
-0.024 0.016 あ り
-0.024 -0.014 drops
-0.024 0.096 публик
-0.024 -0.001 no harm
-0.024 0.020 so i'd
-0.024 -0.003 create is
-0.024 -0.006 so an
-0.024 0.043 securi matter
-0.024 0.026 projec and
-0.024 -0.003 animat plays
-0.024 -0.003 attack animat
-0.024 -0.003 plays twice
-0.024 -0.006 traini
-0.024 -0.006 be helpfu
-0.024 -0.002 the tokens
-0.024 -0.006 and breaks
-0.024 -0.010 buildi
-0.024 -0.005 found when
-0.024 0.056 in public
-0.024 -0.017 ^psa
-0.024 0.002 么
-0.024 0.025 in may
-0.024 0.044 is one
-0.024 -0.061 @policy-talk
-0.024 -0.006 t élépho
-0.024 -0.022 tokens
-0.024 -0.003 hardco passwo
-0.024 -0.008 ^modell
-0.024 -0.001 upload files
-0.024 -0.013 unit tests
-0.024 -0.026 the releas
-0.024 -0.028 an option
-0.024 -0.004 visits my
-0.024 -0.007 repeat
-0.024 -0.002 users don't
-0.024 -0.002 meant to
-0.024 -0.003 write permis
-0.024 0.004 not about
-0.024 -0.003 sigseg
-0.024 -0.002 adviso from
-0.024 -0.002 untrus
-0.024 -0.007 our code
-0.024 -0.006 would do
-0.025 0.047 ^did
-0.025 -0.001 quoted
-0.025 -0.011 bcrypt
-0.025 -0.001 the escape
-0.025 -0.023 distro
-0.025 -0.012 virust
-0.025 -0.011 ^unsubs
-0.025 -0.070 fix
-0.025 0.015 releas and
-0.025 -0.003 text is
-0.025 -0.009 for cve
-0.025 -0.002 ends with
-0.025 0.013 马
-0.025 -0.001 fails #
-0.025 -0.007 be config
-0.025 0.021 embarg
-0.025 -0.002 dast
-0.025 -0.001 parser in
-0.025 0.039 avisar
-0.025 0.023 問 題
-0.025 -0.002 page is
-0.025 0.038 falha
-0.025 0.040 on securi
-0.025 0.047 say which
-0.025 -0.005 pickle
-0.025 0.031 purpos
-0.025 -0.003 # cores
-0.025 -0.003 open socket
-0.025 -0.014 ^lesson
-0.025 -0.002 list from
-0.025 -0.028 of #
-0.025 -0.006 to delete
-0.025 0.042 send my
-0.025 -0.007 paymen
-0.025 -0.001 the write
-0.025 -0.003 stop
-0.025 -0.013 some other
-0.025 -0.008 sign the
-0.025 -0.004 the url
-0.025 -0.013 ^negati
-0.025 0.064 share the
-0.025 -0.002 login and
-0.025 -0.005 ^able
-0.025 -0.004 servic into
-0.025 -0.001 build fails
-0.025 -0.006 baby
-0.025 -0.003 only be
-0.025 -0.003 palett
-0.025 0.012 fresh instal
-0.025 -0.006 anti cheat
-0.025 -0.014 workin
-0.025 0.020 these things
-0.025 -0.006 detail summar
-0.025 -0.008 mobile
-0.025 -0.054 ^out
-0.025 -0.013 the table
-0.025 -0.060 ^into
-0.025 -0.005 number i
-0.025 -0.007 误 报
-0.025 0.035 and add
-0.025 -0.011 securi alerts
-0.025 -0.002 seccom
-0.025 -0.097 ^user
-0.025 -0.002 markup
-0.025 -0.004 findin in
-0.025 0.073 high severi
-0.025 -0.005 to log
-0.026 0.135 there
-0.026 0.028 an instal
-0.026 -0.005 upload a
-0.026 -0.010 anmeld schl
-0.026 -0.010 schl ägt
-0.026 -0.010 ägt fehl
-0.026 0.012 大
-0.026 -0.006 extra
-0.026 0.059 report is
-0.026 -0.079 bugs
-0.026 -0.001 them at
-0.026 -0.003 offset
-0.026 0.027 we can't
-0.026 0.027 can we
-0.026 0.018 should see
-0.026 -0.005 hits
-0.026 -0.002 # window
-0.026 -0.003 german
-0.026 -0.020 payloa
-0.026 -0.003 escape the
-0.026 -0.001 for suppor
-0.026 0.107 i don't
-0.026 -0.004 is happy
-0.026 0.006 on this
-0.026 -0.001 retry after
-0.026 -0.001 compos file
-0.026 0.005 qu
-0.026 -0.001 only look
-0.026 -0.005 safari #
-0.026 0.008 readin
-0.026 -0.002 the system
-0.026 0.061 ^@privat
-0.026 -0.002 pi #
-0.026 -0.007 # but
-0.026 -0.009 multip
-0.026 -0.041 les
-0.026 -0.008 级 到
-0.026 -0.005 rebuil on
-0.026 0.026 your app
-0.026 0.086 发
-0.026 0.014 expire and
-0.026 -0.008 path traver
-0.026 -0.006 lot
-0.026 -0.007 set #
-0.026 -0.005 us a
-0.026 -0.000 grows by
-0.026 0.064 detail in
-0.026 -0.006 the tests
-0.026 0.036 i will
-0.026 -0.020 也
-0.026 -0.001 ^asked
-0.026 0.038 somewh
-0.026 -0.011 your tool
-0.026 -0.005 everyo in
-0.026 -0.004 race
-0.026 0.022 life
-0.026 0.078 ^об
-0.026 0.078 ^сообщи
-0.026 -0.001 with tls
-0.026 0.004 we'll
-0.026 -0.004 the build
-0.026 -0.014 of user
-0.026 0.025 で は
-0.026 -0.002 autumn
-0.026 0.020 或 者
-0.026 0.040 cna
-0.026 -0.004 violat
-0.026 -0.001 since moving
-0.026 -0.002 ^deep
-0.026 -0.003 req
-0.026 -0.006 eval is
-0.026 -0.003 forge
-0.026 -0.010 fixed in
-0.026 -0.003 ^invali
-0.026 0.004 by your
-0.026 -0.004 也 没
-0.026 -0.004 存 也
-0.026 -0.004 没 用
-0.026 -0.004 清 除
-0.026 -0.004 缓 存
-0.026 -0.004 除 缓
-0.026 -0.012 ce serait
-0.026 -0.012 serait bien
-0.026 0.003 it should
-0.026 -0.007 proces with
-0.026 -0.018 す る
-0.026 0.029 the team
-0.026 -0.012 we don't
-0.026 -0.008 ^finish
-0.026 -0.002 beta
-0.026 -0.008 consen
-0.026 -0.066 ^licenc
-0.026 0.012 り ま
-0.026 0.007 encuen
-0.026 -0.008 downlo #
-0.026 -0.009 按
-0.026 0.030 # pages
-0.026 -0.002 docume and
-0.026 -0.001 # req
-0.026 -0.001 req s
-0.027 -0.001 avatar is
-0.027 -0.021 procur
-0.027 -0.004 child
-0.027 -0.001 in docker
-0.027 0.010 if one
-0.027 -0.001 secret and
-0.027 -0.006 disall
-0.027 -0.010 ^drops
-0.027 0.031 got it
-0.027 -0.031 ^custom
-0.027 -0.002 cannot read
-0.027 -0.002 of undefi
-0.027 -0.002 proper of
-0.027 -0.002 read proper
-0.027 -0.002 typeer cannot
-0.027 -0.002 undefi readin
-0.027 -0.010 login button
-0.027 -0.008 contra ñas
-0.027 -0.008 las contra
-0.027 -0.004 leaksa
-0.027 0.076 け
-0.027 0.076 先
-0.027 0.076 報
-0.027 -0.003 cookie too
-0.027 0.019 ^mit
-0.027 -0.124 help
-0.027 -0.019 be good
-0.027 -0.019 good to
-0.027 -0.008 シ ュ
-0.027 -0.008 ッ シ
-0.027 -0.001 # users
-0.027 -0.006 ctrl c
-0.027 -0.003 clock is
-0.027 -0.003 infini
-0.027 0.040 én
-0.027 -0.002 amp gt
-0.027 -0.002 amp lt
-0.027 -0.002 script amp
-0.027 -0.006 by env
-0.027 0.007 much
-0.027 -0.003 parsin
-0.027 -0.004 inclus
-0.027 -0.003 defenc in
-0.027 -0.003 in depth
-0.027 -0.003 amp amp
-0.027 -0.003 shows amp
-0.027 -0.009 invali creden
-0.027 0.020 descri in
-0.027 -0.016 at least
-0.027 0.054 add me
-0.027 -0.002 read files
-0.027 -0.002 profil of
-0.027 -0.003 segmen
-0.027 0.040 ^反
-0.027 -0.011 meu
-0.027 -0.010 wild
-0.027 0.017 that are
-0.027 -0.035 nice
-0.027 -0.008 the action
-0.027 -0.003 can't see
-0.027 -0.002 dealt with
-0.027 0.011 gracia por
-0.027 0.011 por el
-0.027 -0.007 setup exe
-0.027 -0.007 to micros
-0.027 -0.019 ^c
-0.027 -0.008 ^mismat
-0.027 -0.002 of us
-0.027 -0.007 we get
-0.027 -0.007 webpac
-0.027 -0.009 moved to
-0.027 -0.032 for #
-0.027 -0.005 ^nested
-0.027 0.068 applia
-0.027 -0.002 descri leak
-0.027 -0.001 get invali
-0.027 -0.011 代
-0.027 -0.001 juice shop
-0.027 0.064 privat report
-0.027 -0.009 upgrad to
-0.027 0.030 or name
-0.027 -0.013 ^bot
-0.027 -0.024 button
-0.027 0.038 about the
-0.027 -0.002 the consol
-0.027 -0.008 expire too
-0.027 -0.002 missin in
-0.027 0.014 如 何
-0.027 -0.001 into memory
-0.027 -0.001 proces gets
-0.027 -0.009 chrome extens
-0.027 -0.012 filled
-0.027 -0.012 don't get
-0.027 0.000 einer
-0.027 0.019 do it
-0.027 -0.005 what they
-0.027 -0.002 by two
-0.027 -0.005 issue was
-0.027 -0.005 was opened
-0.027 -0.002 should write
-0.027 -0.002 is my
-0.027 -0.006 abstur beim
-0.027 -0.006 beim öffnen
-0.027 -0.006 gro ßer
-0.027 -0.006 ßer pdf
-0.027 -0.006 öffnen gro
-0.027 -0.002 ^passke
-0.027 0.126 un
-0.027 -0.416 #
-0.027 -0.008 traefi
-0.027 0.043 wen
-0.027 -0.002 defend flags
-0.027 0.034 asap
-0.027 -0.004 please add
-0.027 -0.004 since yester
-0.027 -0.012 自 动
-0.027 -0.006 passke
-0.028 -0.013 weak
-0.028 -0.001 every login
-0.028 0.066 receiv
-0.028 -0.005 ^oom
-0.028 -0.018 权
-0.028 -0.001 when callin
-0.028 -0.012 featur reques
-0.028 -0.005 edited
-0.028 -0.004 exploi the
-0.028 0.054 it agains
-0.028 0.049 uma
-0.028 -0.023 typo
-0.028 -0.013 says #
-0.028 0.014 show it
-0.028 -0.002 leaked creden
-0.028 0.016 need an
-0.028 -0.003 passes
-0.028 -0.007 and can
-0.028 -0.013 to see
-0.028 -0.002 retry with
-0.028 -0.008 zugrif auf
-0.028 0.028 key on
-0.028 -0.003 an apostr
-0.028 -0.003 cherry
-0.028 -0.005 plain text
-0.028 -0.002 up as
-0.028 -0.004 constr inject
-0.028 -0.001 condit in
-0.028 -0.001 race condit
-0.028 -0.003 so #
-0.028 -0.011 ^weak
-0.028 0.107 to disclo
-0.028 -0.002 the player
-0.028 -0.002 checke by
-0.028 -0.014 your demo
-0.028 -0.011 can help
-0.028 -0.001 ^scope
-0.028 -0.002 log says
-0.028 -0.001 skip the
-0.028 -0.001 from users
-0.028 -0.002 gcc
-0.028 -0.004 it still
-0.028 -0.013 обнови зависи
-0.028 -0.013 load
-0.028 -0.001 ão
-0.028 -0.007 search finds
-0.028 -0.008 记
-0.028 -0.003 lsof
-0.028 -0.009 althou i'm
-0.028 -0.002 in any
-0.028 -0.001 is offlin
-0.028 -0.001 on ios
-0.028 -0.006 菜
-0.028 0.025 versio that
-0.028 -0.012 ^cors
-0.028 0.055 gefund
-0.028 -0.013 despu és
-0.028 -0.013 me dice
-0.028 -0.013 és de
-0.028 -0.006 copy of
-0.028 -0.002 motiva
-0.028 -0.035 site
-0.028 0.056 latest versio
-0.028 0.058 submit it
-0.028 -0.005 exploi in
-0.028 -0.004 people who
-0.028 -0.000 anyone with
-0.028 -0.007 by design
-0.028 -0.010 s3
-0.028 -0.001 first click
-0.028 0.031 連 絡
-0.028 -0.002 fetch '
-0.028 -0.010 atuali
-0.029 -0.005 ^again
-0.029 -0.043 inject
-0.029 -0.002 idle
-0.029 -0.003 could also
-0.029 0.031 谢
-0.029 0.049 quiero
-0.029 0.027 me as
-0.029 -0.002 attack detect
-0.029 -0.005 と 表
-0.029 -0.001 and still
-0.029 -0.033 just for
-0.029 -0.008 speich
-0.029 -0.011 and passwo
-0.029 0.054 aqu
-0.029 -0.002 a cron
-0.029 -0.002 cron job
-0.029 -0.010 议 增
-0.029 0.015 existe
-0.029 -0.007 ^invita
-0.029 0.048 ^さ
-0.029 -0.002 tests for
-0.029 -0.018 disk
-0.029 -0.001 jwt secret
-0.029 0.015 a fix
-0.029 -0.002 too strict
-0.029 -0.019 from github
-0.029 -0.001 file name
-0.029 0.067 to you
-0.029 -0.002 core dumped
-0.029 -0.009 イ ン
-0.029 -0.009 グ イ
-0.029 0.032 securi mailbo
-0.029 -0.014 ^hides
-0.029 -0.011 提 示
-0.029 0.017 rce in
-0.029 0.077 a contac
-0.029 -0.010 jwt
-0.029 -0.004 plays
-0.029 -0.003 docume cookie
-0.029 -0.011 change it
-0.029 -0.003 turns
-0.029 -0.004 minimi
-0.029 -0.018 被
-0.029 -0.001 now everyb
-0.029 -0.005 el archiv
-0.029 -0.001 ^allowe
-0.029 0.051 collab
-0.029 -0.005 stack overfl
-0.029 -0.003 vpn
-0.029 -0.040 a list
-0.029 0.024 send a
-0.029 -0.002 # says
-0.029 -0.008 信
-0.029 -0.008 息
-0.029 -0.004 detach
-0.029 -0.004 dom
-0.029 -0.017 guesse
-0.029 -0.052 ^posts
-0.029 -0.002 thank you
-0.029 -0.019 eigene
-0.029 -0.008 dump
-0.029 0.007 the policy
-0.029 0.027 afecta
-0.029 0.012 report with
-0.029 0.020 weeks ago
-0.029 -0.002 part is
-0.029 -0.002 in ci
-0.029 -0.001 'order
-0.029 -0.008 功 能
-0.029 -0.002 the refere
-0.029 -0.003 given
-0.030 -0.004 回 #
-0.030 -0.004 # a
-0.030 -0.002 notes of
-0.030 -0.020 パ
-0.030 -0.020 ワ
-0.030 0.026 应
-0.030 0.026 该
-0.030 0.027 draft securi
-0.030 -0.001 useful
-0.030 -0.005 oops
-0.030 -0.006 i unders
-0.030 0.030 ^como
-0.030 -0.003 per hour
-0.030 -0.006 ^golang
-0.030 -0.006 ^net
-0.030 -0.023 restar
-0.030 -0.002 checkp
-0.030 -0.007 finish
-0.030 0.033 linked
-0.030 0.011 develo
-0.030 0.002 issue for
-0.030 -0.009 docker image
-0.030 -0.006 never arrive
-0.030 -0.006 ^symlin
-0.030 -0.023 we can
-0.030 -0.000 hall of
-0.030 -0.000 of fame
-0.030 -0.013 # was
-0.030 0.067 an encryp
-0.030 -0.002 keep it
-0.030 -0.063 ^anmeld
-0.030 -0.011 undefi
-0.030 -0.001 with user
-0.030 0.085 whom can
-0.030 -0.011 secret scanni
-0.030 0.033 キ
-0.030 0.036 series
-0.030 -0.000 我 们
-0.030 0.090 ^huntr
-0.030 -0.000 0x0000
-0.030 -0.006 to keep
-0.030 -0.007 ^while
-0.030 -0.008 back to
-0.030 -0.001 doesn' start
-0.030 -0.010 stable
-0.030 -0.003 lists the
-0.030 -0.001 long lines
-0.030 -0.000 when one
-0.030 -0.008 设 置
-0.030 -0.060 ^twice
-0.030 0.014 probl ème
-0.030 -0.005 layout
-0.030 -0.003 ssl
-0.030 -0.005 threat model
-0.030 -0.011 文 档
-0.030 -0.011 档 里
-0.030 -0.029 feel
-0.030 0.006 was found
-0.030 -0.004 but ugly
-0.030 -0.002 in custom
-0.030 -0.023 ^thanks
-0.030 -0.004 open files
-0.030 0.112 ^pgp
-0.030 -0.001 with more
-0.030 -0.012 for those
-0.030 -0.012 those who
-0.030 -0.004 chain
-0.030 0.012 answer to
-0.030 -0.005 einste
-0.030 -0.009 名
-0.030 -0.001 url field
-0.030 -0.008 a fake
-0.031 -0.013 demo server
-0.031 -0.001 which ports
-0.031 -0.003 repo so
-0.031 -0.016 update the
-0.031 -0.003 craft
-0.031 -0.003 accept and
-0.031 -0.003 everyb who
-0.031 -0.001 second is
-0.031 0.001 an exploi
-0.031 -0.003 someth in
-0.031 0.040 neithe
-0.031 -0.010 pkcs
-0.031 0.031 请 问
-0.031 0.118 coordi
-0.031 0.050 i found
-0.031 -0.000 the formul
-0.031 -0.008 odt
-0.031 0.116 ^poc
-0.031 -0.009 guests see
-0.031 -0.016 ^proxy
-0.031 -0.002 exerci
-0.031 0.062 下
-0.031 -0.002 rulese in
-0.031 -0.037 ^logged
-0.031 0.051 enable
-0.031 -0.006 not set
-0.031 -0.004 docume for
-0.031 -0.002 spaces
-0.031 -0.029 guess
-0.031 0.027 pair
-0.031 -0.032 metada
-0.031 -0.011 crash on
-0.031 -0.005 penetr
-0.031 0.015 user of
-0.031 -0.002 true in
-0.031 -0.003 server and
-0.031 -0.004 ranked
-0.031 -0.007 that has
-0.031 -0.005 redis
-0.031 -0.010 reinst
-0.031 -0.022 ^group
-0.031 0.072 vertra
-0.031 -0.058 each
-0.031 0.051 code where
-0.031 -0.007 id with
-0.031 0.011 reques to
-0.031 0.001 せ ん
-0.031 0.001 ま せ
-0.031 -0.001 page as
-0.031 -0.012 flag
-0.031 -0.004 ^logs
-0.031 0.017 so far
-0.031 -0.005 ^say
-0.031 -0.005 releas #
-0.031 -0.002 publis to
-0.031 -0.002 i do
-0.031 -0.001 profil shows
-0.031 0.069 the right
-0.031 -0.005 bumps
-0.031 -0.005 rebase
-0.031 0.019 state
-0.031 0.132 ^gesuch
-0.031 -0.003 prices
-0.032 -0.014 the proxy
-0.032 -0.018 by now
-0.032 0.118 weeks
-0.032 0.117 ^takeov
-0.032 -0.011 the invoic
-0.032 -0.001 is reacha
-0.032 -0.006 goal
-0.032 0.044 ^vendor
-0.032 0.012 nowher
-0.032 -0.012 not in
-0.032 -0.002 regist with
-0.032 0.001 descri the
-0.032 -0.009 hat
-0.032 -0.009 werden
-0.032 -0.008 appear
-0.032 -0.003 blocks our
-0.032 -0.008 would make
-0.032 -0.003 codes are
-0.032 0.068 ^submit
-0.032 -0.006 our scanne
-0.032 0.200 ready
-0.032 0.072 on github
-0.032 0.013 with only
-0.032 -0.003 large
-0.032 -0.012 recurs
-0.032 -0.004 fields
-0.032 -0.002 users get
-0.032 -0.002 our genera
-0.032 -0.001 on an
-0.032 -0.061 ^move
-0.032 0.015 bounty
-0.032 -0.007 lodash
-0.032 -0.091 ideas
-0.032 -0.014 can it
-0.032 -0.003 suspic
-0.032 -0.003 hear
-0.032 -0.002 inspec
-0.032 0.059 detall
-0.032 0.082 etwas
-0.032 -0.007 wordpr
-0.032 0.074 ^bounce
-0.032 -0.006 frame option
-0.032 -0.006 x frame
-0.032 -0.020 ^valida
-0.032 -0.012 used the
-0.032 -0.013 effect
-0.032 -0.042 tool
-0.032 -0.012 攻 击
-0.032 -0.002 steal tokens
-0.032 0.007 ol
-0.032 -0.014 il faudra
-0.032 0.012 ー ル
-0.032 -0.010 too early
-0.032 -0.002 book
-0.032 -0.001 sql syntax
-0.032 -0.009 was hacked
-0.032 -0.004 editor and
-0.032 -0.007 newer
-0.032 -0.029 イ
-0.032 -0.004 ^unknow
-0.032 -0.005 answer with
-0.032 -0.002 on reques
-0.032 0.034 detail of
-0.032 -0.003 sorted by
-0.032 -0.005 j á
-0.032 -0.004 the bot
-0.032 0.102 euch
-0.032 0.058 non
-0.032 -0.009 示 さ
-0.032 0.020 い の
-0.032 -0.001 lose the
-0.032 -0.019 most
-0.033 -0.005 round
-0.033 -0.010 depuis la
-0.033 -0.012 足
-0.033 0.033 only in
-0.033 -0.004 ^leaked
-0.033 -0.001 can access
-0.033 0.003 suppor versio
-0.033 -0.004 range
-0.033 0.012 some days
-0.033 -0.004 i lost
-0.033 -0.009 ^webvie
-0.033 -0.001 the format
-0.033 -0.103 read
-0.033 -0.001 seq
-0.033 0.064 with you
-0.033 0.003 had
-0.033 -0.004 正 常
-0.033 -0.028 ッ
-0.033 -0.022 ^@stops
-0.033 -0.002 compat
-0.033 -0.002 blocks in
-0.033 -0.002 unsafe blocks
-0.033 -0.009 ^warns
-0.033 -0.007 guide
-0.033 -0.002 who'd
-0.033 0.005 前
-0.033 -0.024 # is
-0.033 0.079 étails
-0.033 -0.005 in readme
-0.033 -0.001 for long
-0.033 -0.002 could do
-0.033 -0.002 the hacker
-0.033 0.065 開
-0.033 0.068 a confid
-0.033 -0.014 法
-0.033 -0.005 crashe when
-0.033 -0.007 we give
-0.033 -0.005 ^backdo
-0.033 -0.022 i know
-0.033 0.013 or the
-0.033 -0.010 count
-0.033 0.029 we send
-0.033 -0.002 fine with
-0.033 -0.001 answer #
-0.033 -0.006 the demo
-0.033 -0.005 there' no
-0.033 -0.011 prepar
-0.033 -0.006 gave
-0.033 -0.003 bench
-0.033 -0.002 ^lockou
-0.033 -0.003 # androi
-0.033 -0.017 explai
-0.033 -0.004 their own
-0.033 -0.001 the march
-0.033 -0.001 on empty
-0.033 -0.008 to remove
-0.033 -0.001 the rulese
-0.033 -0.004 it's harmle
-0.033 -0.004 rfc #
-0.033 -0.002 the highli
-0.033 -0.006 also the
-0.033 -0.022 ^player
-0.033 -0.004 takes #
-0.034 -0.020 ^ッ
-0.034 0.026 privat adviso
-0.034 0.041 洞
-0.034 0.012 agains a
-0.034 0.038 ^洞
-0.034 0.062 twitte
-0.034 -0.001 agent #
-0.034 -0.005 corpus
-0.034 0.024 这
-0.034 -0.003 servic accoun
-0.034 -0.004 every #
-0.034 -0.004 maybe
-0.034 0.006 the vulner
-0.034 -0.020 key in
-0.034 0.120 куда
-0.034 0.120 хочу
-0.034 -0.002 server was
-0.034 -0.012 ^websoc
-0.034 -0.005 the beginn
-0.034 -0.014 i suppos
-0.034 -0.001 are the
-0.034 -0.025 ^持
-0.034 -0.025 ^支
-0.034 -0.016 unsere
-0.034 0.090 érabil
-0.034 -0.007 証
-0.034 0.066 ^privad
-0.034 -0.009 ^checks
-0.034 -0.002 on etc
-0.034 -0.002 root #
-0.034 -0.002 status #
-0.034 -0.005 ошибка
-0.034 -0.005 я
-0.034 -0.044 a pr
-0.034 -0.001 goes up
-0.034 -0.014 intere
-0.034 0.066 the detail
-0.034 -0.001 a global
-0.034 -0.017 ^升
-0.034 -0.017 ^级
-0.034 -0.012 apt
-0.034 -0.009 welcom
-0.034 -0.005 de usuari
-0.034 -0.028 the mail
-0.034 0.052 proble de
-0.034 -0.001 upload of
-0.034 -0.008 ^merge
-0.034 0.007 说
-0.034 -0.001 harm
-0.034 -0.007 b ml
-0.034 -0.007 wacata b
-0.034 0.098 kontak
-0.034 -0.008 a false
-0.034 -0.004 goblin
-0.034 -0.006 the time
-0.034 -0.003 speed
-0.035 -0.002 attack and
-0.035 -0.008 helpfu
-0.035 -0.013 sqli
-0.035 -0.011 paddin
-0.035 -0.001 forged
-0.035 -0.004 memory leak
-0.035 -0.002 that #
-0.035 -0.001 genera add
-0.035 -0.002 but a
-0.035 -0.007 about #
-0.035 -0.018 ^usuari
-0.035 -0.016 downst
-0.035 -0.040 google
-0.035 -0.008 élépho
-0.035 -0.006 ^totp
-0.035 0.002 建 议
-0.035 -0.002 tests with
-0.035 -0.002 md5 in
-0.035 -0.002 refuse md5
-0.035 -0.002 replac md5
-0.035 -0.049 versio #
-0.035 -0.004 listed as
-0.035 0.024 segura ça
-0.035 -0.006 visits
-0.035 0.041 found an
-0.035 0.053 ^falha
-0.035 0.053 ^segura
-0.035 0.053 ^uma
-0.035 0.053 ^ça
-0.035 -0.010 wonder
-0.035 -0.009 ^listed
-0.035 -0.005 ^proper
-0.035 -0.002 # templa
-0.035 -0.024 level
-0.035 -0.004 templa for
-0.035 -0.002 groups
-0.035 -0.002 too low
-0.035 -0.005 it's our
-0.035 -0.011 权 限
-0.035 0.018 中
-0.035 -0.037 ^metada
-0.035 -0.005 killed
-0.035 -0.001 ignore for
-0.035 -0.012 macos
-0.035 -0.015 除
-0.035 -0.027 zu
-0.035 -0.009 ^baby
-0.035 0.005 吗
-0.035 0.067 安 全
-0.035 -0.013 style
-0.035 0.026 the #
-0.035 0.032 and took
-0.035 -0.011 so no
-0.035 -0.004 securi vulner
-0.035 -0.012 androi
-0.035 -0.006 grows
-0.036 0.026 write down
-0.036 0.033 問
-0.036 0.033 題
-0.036 -0.002 user is
-0.036 -0.001 token bucket
-0.036 -0.001 cursor
-0.036 -0.002 the sideba
-0.036 -0.006 permis ão
-0.036 -0.004 cores
-0.036 0.075 便
-0.036 -0.023 ^alerts
-0.036 -0.011 lesson
-0.036 -0.002 too much
-0.036 -0.052 to use
-0.036 -0.002 for others
-0.036 -0.034 order
-0.036 -0.015 ^pages
-0.036 -0.004 throws
-0.036 -0.002 help a
-0.036 -0.003 fails with
-0.036 -0.005 acesso negado
-0.036 -0.004 tabs
-0.036 -0.003 power users
-0.036 -0.007 值
-0.036 -0.007 路
-0.036 -0.002 # works
-0.036 -0.012 pod
-0.036 -0.003 waylan
-0.036 -0.002 can't log
-0.036 -0.006 ^failur
-0.036 -0.003 the plugin
-0.036 -0.009 anti
-0.036 -0.001 custom fields
-0.036 -0.001 the logs
-0.036 -0.035 extens
-0.036 -0.005 zeiche
-0.036 -0.016 hard
-0.036 -0.002 gists
-0.036 0.010 ^bounty
-0.036 -0.001 proxy is
-0.036 0.207 a vulner
-0.036 -0.004 marks
-0.036 -0.005 vector
-0.036 -0.016 to set
-0.036 -0.002 cycle
-0.036 0.037 had a
-0.036 -0.011 ^compil
-0.036 -0.031 troll
-0.036 -0.001 access denied
-0.036 -0.014 fehl
-0.036 -0.014 ägt
-0.036 0.007 to show
-0.037 -0.006 ^race
-0.037 -0.015 after a
-0.037 0.085 rather not
-0.037 0.089 melden
-0.037 -0.012 the pictur
-0.037 -0.015 な
-0.037 -0.019 no puedo
-0.037 0.037 pendin
-0.037 -0.014 my data
-0.037 0.024 what's
-0.037 -0.018 rsa
-0.037 -0.001 like this
-0.037 -0.006 possib to
-0.037 0.075 ^versio
-0.037 -0.007 doing
-0.037 0.018 your projec
-0.037 -0.004 messag id
-0.037 -0.007 driver
-0.037 -0.006 ^soluti
-0.037 -0.030 cache
-0.037 -0.002 malici plugin
-0.037 -0.003 the domain
-0.037 -0.001 drop the
-0.037 0.067 publis
-0.037 0.080 canal
-0.037 -0.004 hard to
-0.037 -0.013 ^@intruded
-0.037 -0.016 ends
-0.037 -0.002 dropdo
-0.037 -0.008 rememb
-0.037 -0.009 here so
-0.037 -0.005 xss filter
-0.037 -0.001 the genera
-0.037 -0.002 import from
-0.037 0.102 in your
-0.037 -0.052 npm audit
-0.037 0.119 ^proble
-0.037 -0.005 on every
-0.037 -0.005 ^child
-0.037 -0.003 ^pickle
-0.037 0.092 i'd rather
-0.037 -0.003 flags the
-0.037 -0.009 # s
-0.037 -0.007 from your
-0.037 -0.002 probab
-0.037 -0.006 move to
-0.037 -0.003 ^falls
-0.037 -0.003 one line
-0.037 -0.004 cookie has
-0.037 0.023 take
-0.037 -0.002 as lt
-0.037 -0.002 script gt
-0.037 -0.006 ^unit
-0.037 0.106 ^先
-0.037 -0.007 trojan win32
-0.037 -0.007 win32 wacata
-0.037 -0.007 window defend
-0.037 0.013 can't open
-0.037 0.036 場
-0.037 -0.010 micros
-0.037 0.027 menu
-0.037 -0.035 blocks
-0.037 0.016 um
-0.037 -0.001 displa in
-0.037 -0.004 ^infini
-0.037 0.057 ^én
-0.037 -0.002 passwo are
-0.037 -0.005 downlo from
-0.037 -0.004 enemy
-0.038 -0.001 some hours
-0.038 -0.008 the tab
-0.038 -0.005 无
-0.038 -0.005 缓
-0.038 -0.011 yaml
-0.038 -0.032 access to
-0.038 -0.000 sent back
-0.038 0.123 in privat
-0.038 0.097 ici
-0.038 0.039 我
-0.038 -0.005 mirror
-0.038 -0.005 ^timeou
-0.038 0.022 gibt es
-0.038 -0.003 saniti strips
-0.038 -0.002 a good
-0.038 0.017 り
-0.038 0.006 md and
-0.038 0.024 it works
-0.038 -0.001 using the
-0.038 -0.005 ^spec
-0.038 -0.002 while the
-0.038 -0.003 isn't called
-0.038 -0.008 ^us
-0.038 -0.003 i'm logged
-0.038 -0.006 linter
-0.038 -0.009 ^webpac
-0.038 0.082 who's
-0.038 -0.001 the state
-0.038 0.036 discus in
-0.038 -0.005 com o
-0.038 -0.005 do app
-0.038 -0.005 o app
-0.038 -0.011 las
-0.038 -0.011 ñas
-0.038 -0.019 导
-0.038 -0.060 mode
-0.038 -0.002 scroll on
-0.038 -0.002 an intern
-0.038 -0.011 window #
-0.038 -0.016 insecu
-0.038 -0.011 シ
-0.038 -0.006 librar
-0.038 -0.006 levels
-0.038 0.015 gpg
-0.038 -0.005 page it
-0.038 0.039 das
-0.038 -0.007 in polish
-0.038 -0.001 the pod
-0.038 -0.013 ^root
-0.038 0.038 hand over
-0.038 -0.007 tab
-0.038 -0.001 后
-0.038 -0.025 ^inicia
-0.038 -0.012 anothe site
-0.038 -0.001 rule for
-0.038 0.060 ^wen
-0.038 -0.004 too short
-0.038 0.047 ^asap
-0.038 -0.007 gone after
-0.038 -0.012 增 加
-0.038 -0.009 front
-0.039 -0.007 bugs in
-0.039 -0.032 utilis
-0.039 -0.007 and sql
-0.039 -0.002 escape twice
-0.039 -0.003 we're using
-0.039 -0.003 dealt
-0.039 -0.002 writin
-0.039 0.016 e mail
-0.039 -0.008 union
-0.039 0.024 tengo
-0.039 -0.010 or #
-0.039 -0.004 name and
-0.039 -0.008 this projec
-0.039 -0.002 juice
-0.039 -0.006 great to
-0.039 -0.010 on startu
-0.039 -0.011 ^steal
-0.039 -0.002 report in
-0.039 -0.003 englis
-0.039 -0.001 on first
-0.039 -0.001 な い
-0.039 -0.042 ^keys
-0.039 -0.015 ^mails
-0.039 0.023 者
-0.039 0.090 开
-0.039 -0.007 make the
-0.039 0.029 two of
-0.039 0.047 securi adviso
-0.039 -0.006 removi
-0.039 -0.035 it's just
-0.039 -0.005 stacko
-0.039 -0.004 locked out
-0.039 -0.005 file descri
-0.039 -0.008 abstur
-0.039 -0.008 gro
-0.039 -0.008 ßer
-0.039 -0.008 öffnen
-0.039 -0.004 ^2fa
-0.039 0.024 the forum
-0.039 -0.003 i posted
-0.039 -0.006 i've been
-0.039 -0.013 white
-0.039 -0.016 harmle
-0.039 0.124 write
-0.039 -0.005 cves in
-0.039 -0.007 after an
-0.039 0.011 match the
-0.039 -0.017 work with
-0.039 -0.004 anyway
-0.039 -0.018 动
-0.039 -0.018 自
-0.039 -0.001 there in
-0.039 -0.009 covers
-0.039 0.013 team and
-0.039 -0.004 has taken
-0.039 -0.004 it expire
-0.039 -0.014 настро
-0.039 -0.012 java
-0.040 0.006 those
-0.040 0.019 vulner high
-0.040 -0.017 版 本
-0.040 -0.004 clang
-0.040 -0.062 fill
-0.040 0.101 ^i've
-0.040 -0.007 a review
-0.040 -0.022 rate
-0.040 -0.009 referr policy
-0.040 -0.003 build #
-0.040 -0.002 monore
-0.040 -0.016 ^world
-0.040 -0.001 the cache
-0.040 0.031 know whethe
-0.040 -0.026 描
-0.040 -0.014 ci
-0.040 -0.002 ^idle
-0.040 -0.007 cause
-0.040 -0.007 ^creden
-0.040 0.088 m öchte
-0.040 -0.007 の に
-0.040 -0.002 syntax error
-0.040 -0.006 use a
-0.040 -0.013 ^ios
-0.040 -0.003 global
-0.040 -0.005 fuzzin
-0.040 0.024 but it's
-0.040 -0.023 be nice
-0.040 -0.001 i checke
-0.040 -0.003 holes in
-0.040 -0.001 limit too
-0.040 -0.011 upstre
-0.040 -0.003 be verifi
-0.040 -0.019 зависи
-0.040 -0.019 обнови
-0.040 -0.007 access is
-0.040 -0.017 social
-0.040 -0.002 makes it
-0.040 0.068 adviso and
-0.040 -0.009 x1
-0.040 -0.010 play
-0.040 -0.010 ^tasks
-0.040 -0.031 si
-0.040 -0.019 despu
-0.040 -0.019 dice
-0.040 0.077 ^melden
-0.040 0.013 del
-0.040 -0.017 debian
-0.040 -0.002 can prepar
-0.040 -0.007 by some
-0.040 -0.001 ^cart
-0.041 -0.006 closin the
-0.041 -0.001 user input
-0.041 -0.005 button not
-0.041 -0.025 conten
-0.041 -0.006 of course
-0.041 -0.011 roadma
-0.041 0.045 絡
-0.041 0.045 連
-0.041 -0.106 get
-0.041 -0.001 mb per
-0.041 0.013 course
-0.041 0.000 and on
-0.041 -0.013 test fixtur
-0.041 0.057 ping
-0.041 -0.002 on arm
-0.041 -0.003 our custom
-0.041 0.018 は あ
-0.041 -0.004 ^vpn
-0.041 -0.002 first start
-0.041 0.138 безопа
-0.041 0.029 i can't
-0.041 -0.013 double authen
-0.041 -0.007 affect by
-0.041 -0.007 exploi with
-0.041 -0.005 lookup
-0.041 -0.001 the post
-0.041 -0.004 oss fuzz
-0.041 -0.010 ^pictur
-0.041 -0.011 the fix
-0.041 -0.006 it there
-0.041 -0.004 we run
-0.041 -0.004 paymen provid
-0.041 -0.010 skip
-0.041 0.052 s écurit
-0.041 -0.002 valgri
-0.041 0.037 ^reach
-0.041 -0.004 ées par
-0.041 -0.041 twice
-0.041 -0.005 # we
-0.042 -0.007 mismat
-0.042 -0.001 of scope
-0.042 -0.001 admin can
-0.042 -0.001 until reload
-0.042 -0.030 # to
-0.042 -0.011 table of
-0.042 -0.002 we should
-0.042 -0.001 the firewa
-0.042 -0.005 exceed for
-0.042 -0.007 v1 #
-0.042 -0.010 compil
-0.042 -0.001 action is
-0.042 -0.003 only used
-0.042 0.041 to get
-0.042 0.020 faille
-0.042 -0.007 the bug
-0.042 0.118 the form
-0.042 -0.001 with access
-0.042 0.025 it's not
-0.042 -0.012 analyt
-0.042 -0.069 ^long
-0.042 -0.011 ^model
-0.042 -0.005 tidy
-0.042 -0.007 be a
-0.042 0.019 not possib
-0.042 -0.003 thank
-0.042 0.022 reserv
-0.042 -0.005 june
-0.042 -0.002 and what
-0.042 -0.001 but maybe
-0.042 -0.012 proper
-0.042 -0.013 ^play
-0.042 -0.003 enforc
-0.042 -0.001 forms
-0.042 -0.013 ^null
-0.042 -0.003 hack
-0.042 -0.011 trivy
-0.042 -0.017 支 持
-0.042 -0.011 it'd be
-0.042 -0.003 fails on
-0.042 -0.009 inject a
-0.042 -0.032 activa
-0.042 -0.007 are there
-0.042 -0.001 leak in
-0.042 0.078 reach
-0.042 -0.004 the rule
-0.042 0.018 ^your
-0.042 -0.015 remove it
-0.042 -0.001 in dev
-0.042 0.060 vulner report
-0.042 -0.004 watche
-0.042 -0.002 heap snapsh
-0.042 0.013 that it's
-0.043 -0.012 ^owasp
-0.043 -0.007 the exploi
-0.043 0.017 ^提
-0.043 -0.037 ^check
-0.043 -0.001 api return
-0.043 -0.000 fame
-0.043 -0.000 hall
-0.043 -0.042 securi policy
-0.043 -0.003 # ios
-0.043 -0.003 # safari
-0.043 -0.001 being
-0.043 0.035 could use
-0.043 0.060 securi team
-0.043 -0.003 ^cve
-0.043 -0.003 phishi mails
-0.043 -0.003 preten to
-0.043 0.016 be discus
-0.043 0.128 ^coordi
-0.043 -0.000 们
-0.043 -0.050 ^name
-0.043 -0.003 any more
-0.043 -0.002 preven
-0.043 -0.002 pull the
-0.043 0.026 哪
-0.043 -0.002 load withou
-0.043 0.049 i had
-0.043 -0.003 ^stoppe
-0.043 -0.034 ^fixes
-0.043 -0.012 设
-0.043 -0.004 gorout
-0.043 0.020 probl
-0.043 0.020 ème
-0.043 -0.026 # for
-0.043 -0.022 升 级
-0.043 -0.016 档
-0.043 -0.005 phish
-0.043 -0.005 simila projec
-0.043 -0.013 socket
-0.043 -0.003 to know
-0.043 -0.015 为
-0.043 -0.001 saving
-0.043 0.051 severa
-0.043 -0.005 ^litera
-0.043 0.057 the latest
-0.043 -0.000 core
-0.043 -0.002 # tokens
-0.044 -0.006 mainte
-0.044 -0.003 owner of
-0.044 -0.001 is read
-0.044 -0.007 # go
-0.044 -0.004 ^core
-0.044 0.109 tracke
-0.044 -0.001 allow raw
-0.044 -0.002 usb
-0.044 -0.011 配
-0.044 -0.011 mail has
-0.044 0.101 ^une
-0.044 -0.003 jour #
-0.044 0.111 告
-0.044 -0.016 i guess
-0.044 -0.002 as trojan
-0.044 -0.004 which isn't
-0.044 0.028 vendor
-0.044 -0.005 a docume
-0.044 -0.002 x509
-0.044 -0.002 drop
-0.044 -0.016 visibl
-0.044 0.042 vous
-0.044 0.104 ^告
-0.044 -0.012 on anothe
-0.044 -0.002 chrony
-0.044 -0.000 exampl #
-0.044 -0.053 score
-0.044 -0.003 ring
-0.044 -0.003 can edit
-0.044 -0.216 when
-0.044 -0.070 scorec
-0.044 -0.002 the long
-0.044 -0.023 contac addres
-0.044 -0.022 n'est
-0.044 -0.034 owner
-0.044 -0.022 a warnin
-0.044 -0.024 weekly
-0.044 0.069 一
-0.044 -0.007 been
-0.044 -0.012 ^samesi
-0.044 0.001 expire in
-0.044 -0.005 # f
-0.044 0.035 man page
-0.044 0.035 the man
-0.044 -0.007 ^start
-0.044 -0.001 cache for
-0.044 -0.002 the attack
-0.044 -0.001 sign in
-0.044 0.028 una
-0.044 0.015 a securi
-0.044 -0.031 ajoute
-0.044 -0.002 realm
-0.044 -0.035 scanni
-0.044 0.112 qui
-0.044 0.012 before it
-0.044 0.055 schwac
-0.044 -0.002 sound
-0.044 -0.001 ^firefo
-0.045 0.071 me to
-0.045 -0.004 ^large
-0.045 -0.001 own config
-0.045 -0.002 long lived
-0.045 -0.005 kill
-0.045 -0.003 our users
-0.045 -0.004 ^arm
-0.045 -0.007 listed
-0.045 -0.011 aussi
-0.045 -0.002 rootle
-0.045 -0.048 ^sensit
-0.045 0.070 # weeks
-0.045 0.013 it on
-0.045 -0.005 breaks the
-0.045 0.002 せ
-0.045 0.002 ん
-0.045 -0.009 ^lodash
-0.045 -0.008 # people
-0.045 -0.001 test data
-0.045 -0.002 mesa #
-0.045 -0.002 rx #
-0.045 -0.011 this for
-0.045 -0.003 x86
-0.045 -0.001 crashe on
-0.045 -0.005 не работа
-0.045 -0.007 maximu
-0.045 -0.010 ^wordpr
-0.045 -0.008 disapp
-0.045 -0.004 exampl in
-0.045 -0.001 with port
-0.045 -0.008 nessus
-0.045 -0.005 many open
-0.045 -0.004 the box
-0.045 -0.006 i shared
-0.045 -0.003 ^lines
-0.045 -0.007 header is
-0.045 -0.006 ^job
-0.045 -0.024 quand
-0.045 -0.003 the laptop
-0.045 0.013 unders
-0.045 0.026 gracia
-0.045 0.021 或
-0.045 -0.012 manage
-0.045 -0.003 since last
-0.045 -0.054 ^pdf
-0.045 -0.040 ^イ
-0.045 -0.052 ^shows
-0.045 -0.045 good
-0.045 -0.008 ^gpg
-0.045 -0.015 closin
-0.045 -0.005 manual
-0.045 -0.020 single
-0.046 -0.004 ^users'
-0.046 -0.009 ^frame
-0.046 0.043 ^@disclosure
-0.046 -0.018 单
-0.046 -0.006 utilis ne
-0.046 -0.002 in chapte
-0.046 -0.002 post mortem
-0.046 -0.002 world readab
-0.046 0.027 de d
-0.046 0.097 un proble
-0.046 -0.002 the sync
-0.046 -0.013 adding
-0.046 -0.016 攻
-0.046 0.024 bypass
-0.046 0.045 问
-0.046 -0.004 login page
-0.046 -0.020 faudra
-0.046 -0.006 # years
-0.046 -0.038 insult
-0.046 -0.008 ^on
-0.046 -0.002 test cases
-0.046 0.040 ^ュ
-0.046 -0.143 ^transl
-0.046 -0.002 reconn
-0.046 0.059 refere
-0.046 -0.003 the differ
-0.046 -0.001 the articl
-0.046 0.044 elsewh
-0.046 -0.006 rather than
-0.046 -0.005 sorted
-0.046 -0.011 and change
-0.046 -0.012 rebuil
-0.046 -0.002 script and
-0.046 -0.054 nothin to
-0.047 -0.003 and make
-0.047 -0.024 ^explai
-0.047 -0.009 ^功
-0.047 -0.010 导 出
-0.047 -0.023 least
-0.047 0.002 output
-0.047 0.106 mailbo
-0.047 -0.024 behind
-0.047 -0.006 常
-0.047 -0.042 build
-0.047 -0.006 they have
-0.047 -0.044 is right
-0.047 -0.012 ^referr
-0.047 -0.025 限
-0.047 -0.033 示
-0.047 -0.006 area
-0.047 0.026 can a
-0.047 0.128 ^mailbo
-0.047 0.029 handli
-0.047 -0.004 erro #
-0.047 0.168 ^куда
-0.047 -0.016 future
-0.047 -0.018 faster
-0.047 -0.007 bloque
-0.047 0.037 ^wants
-0.047 -0.010 ^sign
-0.047 -0.002 comman line
-0.047 -0.003 in #
-0.047 0.082 result
-0.047 -0.017 doesn' work
-0.047 0.062 di
-0.047 -0.009 items
-0.047 -0.190 ^in
-0.047 -0.003 ^brute
-0.047 -0.003 ^force
-0.047 0.039 есть
-0.047 -0.017 ^chrome
-0.047 0.071 ^ür
-0.047 -0.010 清
-0.048 -0.001 quotes in
-0.048 0.126 ^érabil
-0.048 0.072 请
-0.048 -0.020 would help
-0.048 -0.001 user with
-0.048 -0.005 it be
-0.048 -0.009 hibp
-0.048 -0.003 typeer
-0.048 -0.007 sso
-0.048 -0.002 rename the
-0.048 0.025 use anothe
-0.048 -0.007 blog
-0.048 0.098 ^eine
-0.048 -0.008 they'v
-0.048 -0.017 owasp
-0.048 0.033 what happen
-0.048 -0.001 show the
-0.048 -0.026 ever
-0.048 -0.010 ^cache
-0.048 -0.006 old one
-0.048 -0.002 in code
-0.048 0.149 days
-0.048 -0.024 codeql
-0.048 -0.007 styles
-0.048 0.137 ^kontak
-0.048 0.086 ^matter
-0.048 0.015 wait
-0.048 -0.005 ^plays
-0.048 -0.013 for logged
-0.048 -0.007 beginn
-0.048 -0.022 ^rfc
-0.048 -0.018 ^secure
-0.049 -0.011 someon has
-0.049 -0.033 ^conten
-0.049 -0.005 spec
-0.049 -0.002 escapi of
-0.049 -0.002 lfi
-0.049 0.014 如
-0.049 -0.053 thanks
-0.049 -0.005 run it
-0.049 -0.012 report it
-0.049 -0.004 commen by
-0.049 -0.005 没
-0.049 -0.004 any plans
-0.049 -0.004 le bouton
-0.049 -0.004 forbid
-0.049 -0.010 ml
-0.049 0.006 while
-0.049 0.024 a ticket
-0.049 -0.001 hour with
-0.049 -0.001 code spans
-0.049 0.047 ^come
-0.049 -0.023 backpo
-0.049 -0.013 ^type
-0.049 -0.007 d éfaut
-0.049 -0.007 par d
-0.049 0.018 readme says
-0.049 -0.005 my server
-0.049 -0.007 raise
-0.049 -0.011 shorte
-0.049 -0.016 it with
-0.049 0.035 sensit
-0.049 0.156 ^安
-0.049 0.003 week
-0.050 0.044 す か
-0.050 -0.012 定
-0.050 -0.017 ^modera
-0.050 -0.010 ^over
-0.050 0.053 い
-0.050 -0.005 docker compos
-0.050 -0.013 the target
-0.050 -0.035 ^make
-0.050 0.003 建
-0.050 0.003 议
-0.050 -0.003 fips
-0.050 -0.085 ^md
-0.050 -0.012 ^rotate
-0.050 -0.005 rien
-0.050 -0.006 read all
-0.050 -0.002 get #
-0.050 0.035 segura
-0.050 -0.001 with 300k
-0.050 -0.005 is lost
-0.050 0.013 the websit
-0.050 -0.010 panic
-0.050 -0.010 compla about
-0.050 -0.002 links in
-0.050 -0.003 lt script
-0.050 -0.023 compro
-0.050 -0.004 href
-0.050 -0.012 aktual
-0.050 -0.006 if it
-0.050 -0.004 confli
-0.050 -0.003 sandbo of
-0.050 -0.005 ^tabs
-0.050 -0.009 advanc
-0.050 -0.038 ^profil
-0.050 -0.024 guests
-0.050 -0.013 i used
-0.050 -0.001 files with
-0.050 -0.006 challe
-0.050 0.034 ^critic
-0.050 -0.087 many
-0.050 -0.001 gets #
-0.050 -0.009 a table
-0.050 -0.013 ^anti
-0.051 -0.015 ^eval
-0.051 0.016 key with
-0.051 -0.005 steam
-0.051 0.161 писать
-0.051 -0.009 ^don't
-0.051 0.025 ュ
-0.051 -0.007 conten is
-0.051 -0.015 hosts
-0.051 0.002 one on
-0.051 0.105 nicht
-0.051 -0.001 of file
-0.051 0.020 take a
-0.051 -0.005 finds nothin
-0.051 -0.015 ^误
-0.051 -0.003 sideba
-0.051 -0.047 ^our
-0.051 -0.016 ^exe
-0.051 -0.008 ^each
-0.051 0.291 someth
-0.051 -0.020 ^fehl
-0.051 -0.020 ^schl
-0.051 -0.020 ^ägt
-0.051 0.018 wants a
-0.051 -0.003 intrus
-0.051 -0.007 acesso
-0.051 -0.007 negado
-0.051 -0.006 animat
-0.051 0.021 ticket
-0.051 0.048 i'm a
-0.051 -0.011 could we
-0.051 -0.054 ^upgrad
-0.051 -0.001 seems that
-0.051 -0.006 samsun
-0.051 -0.004 attack can
-0.052 -0.001 grey
-0.052 0.031 ^schwac
-0.052 0.023 what's the
-0.052 -0.024 player
-0.052 0.069 ^f
-0.052 0.003 ^faille
-0.052 -0.002 ssrf via
-0.052 0.010 far
-0.052 -0.012 enviro
-0.052 0.010 could a
-0.052 0.003 off
-0.052 0.178 a report
-0.052 -0.019 alerts
-0.052 -0.006 stuck
-0.052 -0.012 uso
-0.052 -0.007 ^lacks
-0.052 0.009 more than
-0.052 -0.032 that we
-0.052 -0.009 ^出
-0.052 0.077 i have
-0.052 0.192 ^securi
-0.052 -0.018 tracki
-0.052 0.155 not
-0.052 -0.002 innerh
-0.052 0.050 @mine
-0.052 0.078 hacker
-0.052 0.020 ^readin
-0.052 -0.181 change
-0.052 -0.003 # which
-0.052 -0.002 loadin
-0.052 -0.012 guarda
-0.053 -0.031 thread
-0.053 -0.013 stolen
-0.053 -0.085 run
-0.053 -0.005 ^signed
-0.053 -0.007 ^无
-0.053 0.047 for an
-0.053 0.068 there a
-0.053 -0.020 fake
-0.053 0.081 before i
-0.053 0.008 public key
-0.053 -0.002 refuse with
-0.053 -0.005 they'r
-0.053 -0.005 the agent
-0.053 -0.005 api key
-0.053 -0.009 and how
-0.053 -0.021 ^does
-0.053 -0.002 first two
-0.053 -0.004 ^typeer
-0.053 -0.015 n'est pas
-0.053 -0.010 wacata
-0.053 -0.010 win32
-0.053 -0.006 ^serial
-0.053 0.024 报
-0.054 -0.013 ^@mine
-0.054 -0.010 smtp
-0.054 -0.008 betrof
-0.054 -0.006 ^escapi
-0.054 -0.008 be used
-0.054 0.061 websit
-0.054 -0.008 mozill
-0.054 -0.006 the contai
-0.054 -0.038 ^policy
-0.054 0.112 ^@dead-end
-0.054 0.031 gibt
-0.054 -0.010 ^guest
-0.054 -0.002 ^params
-0.054 -0.001 exit code
-0.054 -0.010 cheat
-0.054 -0.029 ^希
-0.054 -0.029 ^望
-0.054 -0.013 ^wacata
-0.054 -0.013 ^win32
-0.054 -0.005 tel
-0.054 -0.008 too many
-0.054 -0.005 androi #
-0.054 0.112 ^severi
-0.054 -0.003 ^compos
-0.054 0.270 found
-0.054 0.089 yet
-0.054 -0.013 き な
-0.054 -0.007 ções
-0.054 -0.008 ai
-0.054 -0.017 it's a
-0.054 0.040 i use
-0.055 -0.023 希 望
-0.055 -0.022 hour
-0.055 -0.015 ^early
-0.055 0.061 report to
-0.055 -0.008 dem update
-0.055 0.027 ^何
-0.055 0.027 ^如
-0.055 0.013 since the
-0.055 -0.010 polish
-0.055 -0.014 ^https
-0.055 -0.075 add a
-0.055 -0.008 regres
-0.055 -0.012 ^abstur
-0.055 -0.012 ^gro
-0.055 -0.012 ^ßer
-0.055 -0.012 ^öffnen
-0.055 -0.011 ^ssrf
-0.055 -0.045 the adviso
-0.055 0.014 commit
-0.055 -0.005 the profil
-0.055 -0.009 la mise
-0.055 -0.009 mise à
-0.055 -0.007 green
-0.055 -0.021 ^edit
-0.055 -0.023 ^csp
-0.055 0.008 i want
-0.055 -0.017 ^failed
-0.055 -0.019 counte
-0.055 -0.002 wrongl
-0.055 -0.021 demand
-0.055 -0.004 ^consid
-0.055 -0.029 ^és
-0.055 -0.003 have #
-0.055 0.023 the others
-0.055 -0.020 ^настро
-0.055 -0.034 ^き
-0.055 -0.002 can't be
-0.055 0.100 une
-0.055 -0.025 betwee
-0.055 -0.039 级
-0.055 -0.021 ^plus
-0.055 -0.044 ^defaul
-0.056 -0.009 quand j'ouvr
-0.056 -0.008 firewa
-0.056 -0.014 误
-0.056 -0.032 r
-0.056 0.011 a group
-0.056 -0.002 the scoreb
-0.056 -0.030 asking
-0.056 0.033 send the
-0.056 -0.101 ^we
-0.056 -0.002 audit log
-0.056 -0.019 the app
-0.056 -0.003 cost
-0.056 -0.002 ^condit
-0.056 0.035 es
-0.056 0.423 mail
-0.056 -0.016 job
-0.056 0.063 f
-0.056 -0.012 asks for
-0.056 -0.026 ^зависи
-0.056 -0.026 ^обнови
-0.056 -0.008 app #
-0.056 -0.004 ^raw
-0.056 -0.001 link can
-0.056 0.038 march
-0.056 -0.034 ^action
-0.056 -0.009 patche
-0.056 -0.102 shows
-0.056 -0.025 版
-0.056 0.059 か
-0.057 -0.015 ^every
-0.057 -0.006 ^becaus
-0.057 -0.012 ón de
-0.057 -0.002 secret is
-0.057 -0.002 tests pass
-0.057 -0.035 k
-0.057 -0.006 strong
-0.057 0.019 el correo
-0.057 -0.003 chapte #
-0.057 0.036 securi md
-0.057 -0.001 anew
-0.057 -0.009 damage
-0.057 -0.002 ^dropdo
-0.057 -0.004 backdo
-0.057 -0.009 has #
-0.057 -0.004 sensor
-0.057 0.048 that you
-0.057 0.067 ^right
-0.057 -0.021 wiki
-0.057 -0.016 frame
-0.057 0.126 öchte
-0.057 -0.003 walls
-0.057 0.042 ^proces
-0.057 -0.002 the counte
-0.057 -0.005 lifeti
-0.057 0.009 we do
-0.057 -0.004 files of
-0.057 -0.004 holes
-0.057 0.193 ^безопа
-0.057 -0.030 com
-0.057 0.028 availa
-0.057 -0.009 is too
-0.057 -0.006 couldn find
-0.057 -0.010 set up
-0.057 -0.013 your hosted
-0.057 -0.004 is droppe
-0.058 0.003 button is
-0.058 -0.015 хотя
-0.058 0.036 ^m
-0.058 -0.017 ^attach
-0.058 -0.008 miri
-0.058 -0.006 i change
-0.058 0.025 need to
-0.058 -0.059 ón
-0.058 0.072 don't want
-0.058 -0.015 hosted instan
-0.058 -0.006 ^waf
-0.058 -0.008 waf
-0.058 -0.029 io
-0.058 -0.003 ^dumped
-0.058 -0.003 server logs
-0.058 -0.016 ^please
-0.058 -0.011 stoppe
-0.058 -0.020 置
-0.058 -0.003 arm
-0.058 -0.005 page of
-0.058 -0.001 ^refres
-0.058 -0.005 the flag
-0.058 -0.077 fixes
-0.058 0.100 severi
-0.059 -0.002 ^sso
-0.059 -0.025 ^@bad
-0.059 -0.014 get the
-0.059 -0.043 low
-0.059 0.034 since i
-0.059 0.038 protoc
-0.059 -0.065 do i
-0.059 -0.005 oss
-0.059 0.116 ^signal
-0.059 -0.017 à jour
-0.059 0.054 ^请
-0.059 -0.006 snyk
-0.059 -0.004 ^hack
-0.059 -0.010 has change
-0.059 -0.019 malici
-0.059 -0.016 ^trivy
-0.059 0.033 reason
-0.059 0.075 écurit
-0.059 -0.007 ^admins
-0.059 -0.006 ao
-0.059 -0.008 privat keys
-0.059 -0.006 stimmt
-0.059 -0.011 chromi
-0.059 -0.024 we could
-0.059 0.028 touche
-0.059 -0.014 ^commen
-0.059 -0.003 by us
-0.059 0.085 prefer to
-0.059 -0.005 ^backpo
-0.059 0.124 öffent
-0.059 -0.003 deprec
-0.059 -0.009 quote
-0.059 0.055 ^rce
-0.060 -0.006 usage
-0.060 -0.007 exceed
-0.060 -0.013 ^new
-0.060 0.194 подроб
-0.060 -0.008 articl
-0.060 -0.004 rulese
-0.060 -0.006 sticky sessio
-0.060 -0.006 stored in
-0.060 -0.006 two replic
-0.060 -0.002 # at
-0.060 -0.007 ^just
-0.060 0.171 ^@has-finding
-0.060 -0.004 ^refact
-0.060 -0.075 ^app
-0.060 0.008 help me
-0.060 -0.014 ^defend
-0.060 -0.002 after some
-0.060 -0.008 refact
-0.060 0.046 call
-0.060 -0.025 持
-0.060 -0.025 支
-0.060 -0.001 in users
-0.060 -0.005 the clock
-0.060 -0.004 accent sont
-0.060 -0.003 por
-0.061 0.016 w
-0.061 -0.005 releas notes
-0.061 0.046 to do
-0.061 -0.015 ssh
-0.061 0.012 file is
-0.061 -0.016 done
-0.061 -0.027 docker
-0.061 0.030 certai
-0.061 -0.021 depuis
-0.061 -0.056 ^read
-0.061 -0.005 iphone
-0.061 -0.001 as admin
-0.061 0.096 yours
-0.061 -0.016 ^ル
-0.061 -0.004 preten
-0.061 0.106 cert
-0.061 0.139 the addres
-0.061 -0.011 the owner
-0.061 -0.001 nullpo
-0.061 0.015 yester
-0.061 -0.004 flaky
-0.061 -0.044 ^token
-0.062 -0.020 the first
-0.062 -0.004 ios #
-0.062 -0.031 升
-0.062 -0.002 only one
-0.062 -0.014 order by
-0.062 -0.013 # from
-0.062 -0.018 at rest
-0.062 -0.004 the past
-0.062 -0.030 short
-0.062 -0.043 ^ajoute
-0.062 -0.049 ^scanni
-0.062 -0.002 cleari
-0.062 0.117 ^qui
-0.062 -0.058 text
-0.062 -0.026 ports
-0.062 -0.034 early
-0.062 -0.005 cadast
-0.063 0.014 pages
-0.063 -0.036 ^import
-0.063 0.163 ^encryp
-0.063 0.074 ^result
-0.063 -0.003 ^flaky
-0.063 -0.011 ^format
-0.063 -0.016 attaqu
-0.063 -0.010 # or
-0.063 0.014 i'd like
-0.063 0.134 resear
-0.063 0.101 encont
-0.063 -0.010 used by
-0.063 0.060 bug in
-0.063 -0.004 docs say
-0.063 -0.011 ^disapp
-0.063 -0.011 ^nessus
-0.063 0.009 log in
-0.063 -0.014 ^panic
-0.063 -0.002 reacha from
-0.063 -0.023 edit
-0.063 -0.007 unsupp
-0.063 -0.011 ^single
-0.063 0.089 my profil
-0.064 0.000 i believ
-0.064 -0.023 got hacked
-0.064 -0.003 lived
-0.064 -0.008 net
-0.064 -0.002 oidc
-0.064 -0.028 ^fixtur
-0.064 0.005 becaus
-0.064 -0.003 gpu
-0.064 -0.003 mesa
-0.064 -0.003 rx
-0.064 -0.015 pipeli
-0.064 -0.003 statis
-0.064 -0.001 json is
-0.064 -0.004 a modera
-0.064 -0.027 when the
-0.064 -0.032 本
-0.064 -0.045 proxy
-0.064 -0.008 what i
-0.064 -0.010 ^what
-0.064 -0.011 cosmet
-0.064 0.026 seems
-0.064 0.028 whethe
-0.064 -0.001 the benchm
-0.064 -0.002 other users'
-0.065 -0.019 propos
-0.065 -0.004 crash
-0.065 -0.003 loses the
-0.065 -0.004 admin menu
-0.065 -0.026 ^alert
-0.065 -0.021 hit
-0.065 -0.025 ce
-0.065 0.004 otherw
-0.065 -0.008 had to
-0.065 -0.002 and #
-0.065 -0.002 solved
-0.065 -0.003 highli
-0.065 -0.028 map
-0.065 -0.005 segfau
-0.065 0.106 ^@keeps-it
-0.065 -0.003 can the
-0.065 -0.002 ^apostr
-0.065 -0.019 expose
-0.065 0.209 submit
-0.065 -0.003 mortem
-0.066 -0.004 ^second
-0.066 -0.002 term
-0.066 0.005 all users
-0.066 -0.004 stops after
-0.066 -0.009 years
-0.066 -0.025 ^限
-0.066 -0.009 the exampl
-0.066 -0.035 希
-0.066 -0.003 tainte
-0.066 -0.000 invali state
-0.066 -0.000 on sign
-0.066 -0.000 with keyclo
-0.066 -0.018 bump
-0.066 -0.003 ^loop
-0.066 -0.002 it seems
-0.066 -0.018 funcio
-0.066 0.023 we need
-0.066 -0.008 isolat
-0.066 -0.023 fixtur
-0.066 -0.021 входа
-0.066 -0.019 fragt
-0.066 0.008 get a
-0.066 -0.008 # on
-0.067 0.029 puedo
-0.067 0.069 is the
-0.067 -0.010 login loop
-0.067 0.010 ル
-0.067 -0.003 ^fail2b
-0.067 -0.013 ^加
-0.067 -0.013 ^增
-0.067 -0.043 at
-0.067 -0.008 sous
-0.067 -0.012 ^compro
-0.067 0.004 ^invite
-0.067 -0.003 off by
-0.067 -0.003 pentes
-0.067 -0.002 reset passwo
-0.067 -0.019 crashe
-0.067 -0.006 exit
-0.067 -0.006 eu
-0.067 -0.030 my own
-0.067 -0.044 old
-0.067 0.026 two
-0.067 -0.002 passwo with
-0.067 -0.023 asks
-0.067 0.021 remote code
-0.067 0.043 hosted
-0.067 -0.034 ^codeql
-0.067 -0.033 for our
-0.067 -0.002 level #
-0.067 -0.015 2fa
-0.068 -0.044 ^althou
-0.068 -0.027 ^n
-0.068 -0.003 are gone
-0.068 0.169 公
-0.068 -0.017 itself
-0.068 -0.003 log attach
-0.068 0.036 auth bypass
-0.068 -0.002 quotes
-0.068 -0.025 serait
-0.068 -0.001 charac in
-0.068 -0.027 ^weekly
-0.068 -0.044 ^set
-0.068 0.015 urgent
-0.068 0.067 i'll
-0.068 0.007 like a
-0.068 0.041 提
-0.068 -0.011 image #
-0.068 -0.019 is shown
-0.068 0.027 after #
-0.068 -0.007 bom
-0.069 -0.015 cases
-0.069 -0.016 могу
-0.069 0.299 ^@asks-the-way
-0.069 -0.015 seria
-0.069 0.008 # has
-0.069 -0.003 ^python
-0.069 0.003 ^pentes
-0.069 -0.007 ^acme
-0.069 -0.002 ^tables
-0.069 -0.014 threat
-0.069 -0.019 rename
-0.069 -0.004 names with
-0.069 -0.008 betwee viewer
-0.069 -0.008 viewer and
-0.070 -0.003 variab
-0.070 -0.007 ^ne
-0.070 -0.026 ^con
-0.070 -0.009 unauth access
-0.070 -0.001 passwo manage
-0.070 -0.017 zugrif
-0.070 -0.005 ^strips
-0.070 -0.006 shown as
-0.070 -0.037 ^sesi
-0.070 -0.015 cves
-0.070 -0.010 j
-0.070 0.094 signal
-0.070 0.049 around
-0.070 -0.006 plans
-0.070 -0.006 bouton
-0.070 0.044 方
-0.070 0.015 it isn't
-0.070 0.089 安
-0.070 -0.009 alpine
-0.070 0.073 de seguri
-0.070 -0.005 tokeni
-0.070 -0.001 spans
-0.071 -0.003 ^firewa
-0.071 -0.010 éfaut
-0.071 -0.013 com a
-0.071 -0.021 auf
-0.071 -0.008 ^challe
-0.071 -0.006 ^lists
-0.071 0.060 get it
-0.071 0.008 us
-0.071 -0.027 column
-0.071 -0.013 permis to
-0.071 -0.002 person data
-0.071 -0.002 to person
-0.071 -0.001 everyo with
-0.071 -0.011 breach my
-0.071 -0.002 300k
-0.071 -0.008 scroll
-0.071 -0.008 input
-0.071 0.042 softwa
-0.071 -0.004 ^much
-0.071 -0.022 加
-0.072 -0.008 ^animat
-0.072 -0.005 overri
-0.072 0.010 は
-0.072 -0.009 работа
-0.072 -0.012 a breach
-0.072 -0.012 can prove
-0.072 -0.012 restor it
-0.072 -0.020 links
-0.072 -0.008 gt
-0.072 0.005 addres on
-0.072 -0.010 format
-0.072 -0.142 app
-0.072 -0.001 ^total
-0.072 -0.009 an attack
-0.072 -0.016 the editor
-0.072 -0.000 api docs
-0.072 -0.108 featur
-0.072 -0.031 ghsa
-0.072 -0.003 based
-0.072 -0.023 unit
-0.072 -0.004 arch
-0.072 -0.023 bundle
-0.073 -0.001 just a
-0.073 0.024 i need
-0.073 -0.025 change the
-0.073 -0.007 loses
-0.073 0.136 draft
-0.073 -0.040 ^low
-0.073 0.205 way
-0.073 0.043 ^arrive
-0.073 -0.003 generi
-0.073 -0.024 fehler
-0.073 -0.000 to s3
-0.073 0.087 it
-0.074 -0.002 ^quotes
-0.074 0.018 compon
-0.074 -0.013 是
-0.074 -0.013 meldet
-0.074 -0.009 ^compla
-0.074 -0.003 mercha
-0.074 0.080 ^à
-0.074 -0.008 worked
-0.074 -0.024 alles
-0.074 -0.024 vorsch
-0.074 -0.001 ^audito
-0.075 -0.004 back
-0.075 0.152 ^whom
-0.075 -0.023 make
-0.075 -0.073 ^depend
-0.075 -0.003 syntax
-0.075 -0.017 random
-0.075 0.034 ^报
-0.075 -0.009 ^stops
-0.075 0.007 could you
-0.075 -0.004 tables
-0.075 0.008 give
-0.075 -0.183 access
-0.075 -0.000 all day
-0.075 -0.020 аутент
-0.076 -0.036 ^withou
-0.076 -0.012 cli
-0.076 -0.014 ^cheat
-0.076 -0.026 checks
-0.076 -0.010 litera
-0.076 -0.007 rate limite
-0.076 -0.020 noise
-0.076 -0.002 jump
-0.076 0.133 privad
-0.076 -0.003 annoyi
-0.076 -0.008 ^unsafe
-0.076 -0.005 year
-0.076 0.145 ^resear
-0.077 -0.024 ^del
-0.077 -0.010 trojan
-0.077 -0.008 hardco
-0.077 -0.010 ugly
-0.077 -0.013 ^betwee
-0.077 -0.006 fetch
-0.077 0.016 bounce
-0.077 0.090 bug
-0.077 0.277 confid
-0.077 -0.042 laptop
-0.077 0.034 harden
-0.077 0.026 how can
-0.077 0.025 ^inform
-0.077 -0.020 fail2b
-0.077 -0.003 ^wrongl
-0.077 0.134 ^mainta
-0.077 -0.005 snapsh
-0.077 -0.005 apostr
-0.077 -0.019 ^templa
-0.077 -0.047 ^secret
-0.078 -0.026 copy
-0.078 -0.010 ^deseri
-0.078 -0.009 matche
-0.078 0.103 уязвим
-0.078 -0.033 望
-0.078 -0.037 ^な
-0.078 -0.013 ^exampl
-0.078 -0.004 ^reject
-0.078 -0.029 creden
-0.078 -0.018 ^beim
-0.078 -0.003 ^innerh
-0.078 -0.009 in docs
-0.078 -0.002 the dialog
-0.078 -0.008 closes
-0.078 -0.013 mise
-0.079 0.021 i couldn
-0.079 -0.035 ^thank
-0.079 0.086 about a
-0.079 -0.014 plus
-0.079 -0.002 worked in
-0.079 -0.010 ^docker
-0.079 -0.009 ^undefi
-0.079 -0.017 ^dialog
-0.079 -0.014 in test
-0.079 0.028 ^latest
-0.079 -0.023 limite
-0.079 -0.003 says that
-0.079 -0.013 j'ouvr
-0.079 0.450 @keeps-it
-0.079 0.070 critic
-0.080 -0.059 forum
-0.080 -0.017 does the
-0.080 -0.004 ^walls
-0.080 -0.005 is ignore
-0.080 -0.018 is that
-0.080 0.012 hay
-0.080 -0.005 bisect
-0.080 -0.000 this issue
-0.080 0.074 vuln
-0.081 -0.023 have to
-0.081 0.140 high
-0.081 -0.013 正
-0.081 -0.011 roles
-0.081 0.026 we're
-0.081 -0.005 retry
-0.081 -0.011 often
-0.081 -0.007 inject of
-0.081 -0.012 clean
-0.081 -0.013 l'appl
-0.081 -0.012 lower
-0.081 -0.001 lint
-0.081 -0.006 ^possib
-0.081 -0.031 出
-0.081 -0.018 sandbo
-0.082 -0.002 believ
-0.082 -0.010 safe
-0.082 -0.003 ^watche
-0.082 -0.009 volume
-0.082 -0.029 idea
-0.082 -0.014 ^case
-0.082 -0.008 deseri
-0.082 0.007 ^unauth
-0.082 0.388 contac
-0.082 -0.030 localh
-0.082 -0.043 table
-0.082 -0.021 rfc
-0.082 -0.009 ^snyk
-0.082 -0.003 by hand
-0.082 -0.011 to read
-0.083 0.006 tls
-0.083 0.105 ^écurit
-0.083 -0.017 it'd
-0.083 -0.008 ^ao
-0.083 -0.008 ^erro
-0.083 -0.008 ^collea
-0.083 -0.010 defenc
-0.083 -0.002 ^shop
-0.083 -0.078 has
-0.083 0.107 way to
-0.083 -0.012 ^crashe
-0.083 -0.004 ^deprec
-0.083 -0.038 outdat
-0.083 -0.012 ^chapte
-0.083 -0.005 power
-0.083 -0.020 ^tests
-0.083 -0.009 but not
-0.083 0.041 ^needed
-0.084 -0.030 ^tag
-0.084 -0.035 ^extens
-0.084 -0.005 ^files
-0.084 -0.003 the word
-0.084 -0.004 there but
-0.084 -0.025 jour
-0.084 0.071 a mainta
-0.084 -0.016 the test
-0.084 -0.036 names
-0.084 -0.026 ldap
-0.085 -0.001 keepas
-0.085 -0.011 defend
-0.085 -0.010 displa
-0.085 -0.041 memory
-0.085 0.067 ^a
-0.085 -0.012 out of
-0.085 -0.009 fuzz
-0.085 -0.021 útil
-0.085 -0.047 we'd like
-0.085 0.077 altern
-0.085 -0.008 replic
-0.085 -0.008 sticky
-0.085 -0.004 users'
-0.086 -0.006 ^phishi
-0.086 -0.006 ^preten
-0.086 -0.015 from #
-0.086 -0.002 ^oidc
-0.086 -0.006 in with
-0.086 0.011 click on
-0.086 -0.002 ^nullpo
-0.086 0.032 closed
-0.086 0.423 보안
-0.086 -0.006 accent
-0.086 -0.012 ^short
-0.086 0.002 ^crash
-0.086 -0.044 ^disabl
-0.087 -0.027 ^guests
-0.087 -0.011 privac
-0.087 0.056 pas
-0.087 0.030 use the
-0.087 -0.038 és
-0.087 -0.014 ^bump
-0.087 -0.008 misses
-0.087 -0.065 ^docs
-0.087 0.202 pgp
-0.087 -0.003 the readme
-0.088 -0.008 ^breaks
-0.088 -0.015 ^alread
-0.088 -0.007 fatal
-0.088 -0.006 écran
-0.088 -0.047 bot
-0.088 -0.008 strips
-0.088 0.002 # mb
-0.088 0.037 mail addres
-0.088 -0.175 are
-0.088 -0.028 ^ldap
-0.088 -0.003 would you
-0.088 -0.030 port
-0.088 0.126 the securi
-0.088 -0.021 sont
-0.089 -0.006 in config
-0.089 -0.019 ^dark
-0.089 0.023 ^puedo
-0.089 -0.036 ^publis
-0.089 -0.016 ^ghsa
-0.089 -0.016 ours
-0.089 -0.009 erro
-0.089 -0.014 ssrf
-0.089 0.045 ^more
-0.089 0.199 whom
-0.089 -0.008 warn
-0.089 -0.009 but the
-0.089 -0.003 ^syntax
-0.089 -0.033 ^restor
-0.089 -0.031 to have
-0.089 -0.088 cve #
-0.089 -0.007 escapi
-0.089 -0.014 ées
-0.090 -0.019 fault
-0.090 -0.009 ^работа
-0.090 -0.008 the second
-0.090 0.029 screen
-0.090 -0.022 startu
-0.090 -0.015 scan
-0.090 -0.017 failed
-0.091 -0.010 ^misses
-0.091 0.033 able to
-0.091 0.306 here
-0.091 -0.029 ^double
-0.091 -0.103 ^after
-0.091 0.050 ^march
-0.091 0.111 automa
-0.091 0.034 others
-0.091 -0.003 ^solved
-0.091 -0.007 ^segfau
-0.091 -0.006 ^harden
-0.092 -0.021 empty
-0.092 -0.005 ^mortem
-0.092 0.008 ^you
-0.092 0.083 eine
-0.092 -0.030 csp
-0.092 0.012 erreur
-0.092 0.002 ^doesn'
-0.092 -0.016 ^tab
-0.092 0.023 acme
-0.092 -0.079 users
-0.092 -0.005 ^lt
-0.092 -0.023 ^protec
-0.092 -0.131 settin
-0.092 -0.020 ^pas
-0.092 -0.032 limit
-0.092 -0.008 condit
-0.092 -0.001 on your
-0.092 -0.021 ^use
-0.093 -0.013 ios
-0.093 -0.014 ^trojan
-0.093 -0.020 ^scanne
-0.093 -0.053 ^github
-0.093 0.071 не
-0.093 -0.010 failur
-0.093 -0.027 my accoun
-0.093 0.060 ne
-0.093 -0.032 ignore
-0.093 -0.002 ^day
-0.094 -0.028 sugges
-0.094 0.096 for a
-0.094 0.006 attemp
-0.094 -0.021 as in
-0.094 -0.013 model
-0.094 -0.021 ^csv
-0.095 0.034 obviou
-0.095 -0.025 factor
-0.095 -0.005 ^readab
-0.095 -0.043 ^all
-0.095 -0.005 return #
-0.095 -0.007 let's
-0.095 -0.051 ^warnin
-0.095 -0.040 blocke
-0.095 -0.005 ^kill
-0.095 -0.032 find
-0.095 -0.028 ^factor
-0.095 -0.036 오류가
-0.095 -0.011 ^breach
-0.095 -0.038 ^openss
-0.096 -0.002 i'm the
-0.096 -0.006 ^closes
-0.096 0.094 will
-0.096 -0.005 enter
-0.096 -0.005 boards
-0.096 -0.016 better
-0.097 -0.006 lt
-0.097 -0.006 ^mobile
-0.097 0.021 review
-0.097 -0.047 ^delete
-0.097 -0.019 ^positi
-0.097 -0.098 ^do
-0.097 0.014 modera
-0.097 -0.019 ^threat
-0.097 -0.044 ^work
-0.097 -0.001 lose
-0.097 -0.009 must be
-0.097 -0.010 ^leaks
-0.097 0.040 md
-0.097 0.084 ^channe
-0.097 -0.008 raw
-0.098 0.016 denied
-0.098 -0.007 hijack
-0.098 0.271 ^report
-0.098 -0.011 servic
-0.098 -0.008 для
-0.098 -0.013 the api
-0.098 -0.008 ^bouton
-0.098 -0.050 files
-0.098 0.053 provid
-0.098 -0.004 ^denied
-0.099 0.020 ça
-0.099 0.015 runnin
-0.099 0.033 be able
-0.100 -0.011 ^scroll
-0.100 -0.014 module
-0.100 -0.005 ^amp
-0.100 -0.018 using
-0.100 -0.023 ^resolv
-0.100 -0.006 scoreb
-0.100 -0.014 ^utilis
-0.101 -0.009 ^button
-0.101 0.059 ^adviso
-0.101 0.066 say
-0.101 -0.011 sync
-0.101 -0.016 linux
-0.101 -0.058 editor
-0.101 -0.012 save
-0.101 -0.029 ^affect
-0.101 -0.031 ^demo
-0.101 -0.025 finds
-0.102 -0.036 what
-0.102 -0.022 by defaul
-0.102 -0.016 split
-0.102 -0.001 specia
-0.103 -0.012 chapte
-0.103 -0.017 prove
-0.103 0.061 à
-0.103 -0.021 ^finds
-0.103 -0.003 ^gb
-0.103 -0.018 ^table
-0.104 -0.024 ^own
-0.104 -0.041 totp
-0.104 -0.015 unsafe
-0.104 -0.005 ^mercha
-0.104 0.058 who
-0.104 -0.068 upgrad
-0.104 -0.055 compla
-0.104 0.111 ^auth
-0.104 -0.004 ^hijack
-0.105 -0.013 unser
-0.105 0.095 seguri
-0.105 -0.133 ^with
-0.105 0.035 anythi
-0.105 0.021 ^accoun
-0.105 -0.005 ^design
-0.106 -0.000 may
-0.106 -0.012 simila
-0.106 -0.071 posts
-0.106 0.048 how to
-0.106 -0.004 ^flags
-0.107 -0.040 ^empty
-0.107 -0.016 design
-0.107 -0.042 protec
-0.107 -0.023 ^shown
-0.107 -0.029 ^safari
-0.107 -0.020 ^isn't
-0.108 -0.013 flags
-0.108 -0.082 in a
-0.108 -0.063 ^la
-0.108 -0.018 phishi
-0.109 0.066 s
-0.109 -0.009 ^fuzz
-0.109 -0.012 ^dev
-0.109 -0.020 ^rest
-0.109 0.108 ^vuln
-0.109 0.025 gives #
-0.109 0.049 is #
-0.109 -0.037 line
-0.109 -0.015 templa
-0.109 0.119 sicher
-0.110 -0.016 ^payloa
-0.110 -0.008 amp
-0.110 -0.010 tasks
-0.110 -0.007 ^let
-0.110 0.059 who can
-0.110 0.336 disclo
-0.110 -0.021 ^startu
-0.111 0.020 b
-0.111 -0.012 cron
-0.111 -0.029 ^allow
-0.111 0.079 ^need
-0.111 0.013 the login
-0.111 -0.002 keyclo
-0.111 -0.016 ^view
-0.111 -0.006 ram
-0.111 -0.012 ^bots
-0.111 -0.007 ^menu
-0.112 -0.010 ^missin
-0.113 -0.039 ^see
-0.113 -0.030 ^cookie
-0.113 0.034 ^attemp
-0.113 0.095 correo
-0.113 -0.029 escape
-0.113 0.057 ^someon
-0.113 -0.006 benchm
-0.114 0.091 ^key
-0.114 -0.033 with #
-0.114 0.008 should be
-0.114 -0.037 ^servic
-0.114 0.002 than #
-0.114 0.438 @has-finding
-0.115 -0.004 refuse
-0.115 0.068 adviso
-0.116 -0.021 breaks
-0.116 -0.014 my passwo
-0.116 -0.067 audit
-0.117 -0.053 ^outdat
-0.117 -0.066 ^mode
-0.117 0.017 day
-0.117 -0.009 compos
-0.117 -0.027 resolv
-0.117 -0.125 openss
-0.118 -0.033 plugin
-0.118 -0.014 ^ão
-0.118 -0.061 ^suppor
-0.118 -0.040 close
-0.118 -0.019 revoke
-0.118 -0.002 ^keepas
-0.118 0.040 d
-0.118 -0.051 allow
-0.119 0.015 gone
-0.119 -0.014 dialog
-0.119 -0.011 clock
-0.119 -0.053 move
-0.119 -0.003 ^enviro
-0.120 0.043 ^remove
-0.120 -0.004 word
-0.120 -0.051 hacked
-0.120 0.055 group
-0.120 -0.023 ^typo
-0.120 0.335 ^disclo
-0.121 0.592 ^보안
-0.121 0.127 rather
-0.121 -0.003 is empty
-0.121 -0.025 log
-0.121 0.007 and a
-0.121 -0.008 ^accent
-0.121 -0.047 chrome
-0.121 0.160 findin
-0.121 0.001 ^expire
-0.122 -0.031 is a
-0.122 -0.011 unauth
-0.122 0.293 your
-0.123 -0.006 ^gt
-0.123 -0.062 now
-0.123 -0.013 our own
-0.123 -0.012 fine
-0.123 0.023 can you
-0.123 0.186 encryp
-0.123 -0.049 ^help
-0.124 -0.009 ^hardco
-0.124 -0.020 theme
-0.124 -0.042 ^blocks
-0.125 0.037 ^い
-0.125 -0.025 reload
-0.125 0.364 @asks-the-way
-0.126 0.018 wants
-0.126 0.003 mb
-0.126 -0.057 admins
-0.126 0.238 i've
-0.126 -0.001 ^sideba
-0.127 0.025 rce
-0.127 -0.055 policy
-0.127 -0.057 ^wrong
-0.127 -0.022 false positi
-0.127 -0.023 pictur
-0.127 -0.007 ^sync
-0.128 0.108 ^seguri
-0.128 -0.024 leaked
-0.128 -0.054 shown
-0.128 -0.008 ^b
-0.129 0.378 you
-0.129 -0.006 charac
-0.130 -0.034 scanne
-0.130 0.046 able
-0.130 -0.014 the admin
-0.130 0.085 addres in
-0.130 0.029 couldn
-0.130 -0.019 let
-0.131 -0.017 than
-0.131 0.140 more
-0.131 -0.159 for
-0.132 0.010 there'
-0.132 0.239 detail
-0.132 -0.013 droppe
-0.132 0.119 inform
-0.133 -0.064 would be
-0.133 -0.011 ^genera
-0.134 -0.026 safari
-0.134 -0.078 ^as
-0.134 -0.025 ^nicht
-0.136 0.101 ^s
-0.136 -0.007 disabl
-0.136 -0.056 action
-0.136 -0.008 how do
-0.136 -0.090 docume
-0.137 -0.023 ^exploi
-0.137 -0.026 slow
-0.137 -0.030 workar
-0.137 -0.030 restor
-0.137 0.083 hand
-0.138 0.010 commen
-0.138 0.288 ^@private-channel
-0.139 -0.060 ^at
-0.139 -0.085 cve
-0.139 0.026 happen
-0.140 -0.017 reject
-0.141 0.036 like to
-0.141 -0.151 ^add
-0.142 -0.006 ^readme
-0.142 0.161 ^privat
-0.142 -0.019 ^sandbo
-0.142 -0.082 ^ón
-0.142 -0.029 ^gets
-0.143 0.279 mainta
-0.144 -0.012 # x
-0.144 0.120 want
-0.144 -0.005 isn't accept
-0.144 -0.037 ^got
-0.144 -0.106 option
-0.145 -0.056 warnin
-0.145 0.012 ^to
-0.145 -0.040 never
-0.146 -0.013 audito
-0.146 0.012 i get
-0.148 0.163 to
-0.148 0.101 descri
-0.148 0.041 agains
-0.149 -0.016 user name
-0.149 -0.007 ^replac
-0.150 -0.012 leak
-0.151 0.024 could
-0.151 -0.028 error
-0.152 -0.026 per
-0.153 0.069 discus
-0.153 -0.040 wrong
-0.153 0.167 ^sicher
-0.153 0.006 ^public
-0.154 -0.014 ^false
-0.154 -0.033 is
-0.155 0.019 github
-0.157 0.005 ^get
-0.158 -0.058 long
-0.158 -0.069 ^about
-0.159 0.097 want to
-0.159 -0.014 ^for
-0.159 0.086 possib
-0.160 0.087 issue
-0.161 -0.021 ^cannot
-0.162 -0.062 some
-0.162 0.219 ^@security
-0.164 -0.076 ^audit
-0.165 0.149 proble
-0.165 0.185 ^vulner
-0.166 -0.025 ^slow
-0.166 -0.089 releas
-0.167 -0.048 ^permis
-0.168 0.022 ^error
-0.168 0.035 ^but
-0.168 -0.005 ^return
-0.169 -0.014 has no
-0.170 0.025 readme
-0.171 -0.214 our
-0.171 0.009 were
-0.172 0.110 is there
-0.175 -0.029 instea of
-0.175 -0.010 ^instea
-0.176 -0.057 ^spam
-0.177 -0.034 so that
-0.178 -0.043 ^не
-0.180 0.044 ^which
-0.180 -0.070 nothin
-0.180 -0.023 lost
-0.180 0.056 can i
-0.180 -0.049 spam
-0.182 -0.021 cannot
-0.184 -0.032 rule
-0.184 -0.031 ^attack
-0.184 -0.116 config
-0.184 -0.049 ^post
-0.186 -0.111 depend
-0.187 -0.012 ^everyo
-0.187 -0.009 helps
-0.191 -0.014 ^leak
-0.191 0.009 expire
-0.195 -0.013 attach
-0.196 -0.027 breach
-0.197 -0.071 ^hacked
-0.197 -0.062 for the
-0.199 0.306 ^@about-security
-0.201 -0.032 invali
-0.202 -0.048 ^config
-0.203 -0.059 ^too
-0.203 0.013 someon
-0.203 -0.052 ok
-0.206 -0.036 positi
-0.206 0.081 have
-0.212 -0.083 we'd
-0.212 -0.078 update
-0.212 -0.129 own
-0.213 0.323 i
-0.215 -0.039 until
-0.215 -0.019 which
-0.217 -0.157 just
-0.220 -0.033 remove
-0.221 -0.035 exploi
-0.223 -0.038 detect
-0.224 -0.054 tests
-0.225 -0.020 @flaw
-0.226 -0.056 ^not
-0.226 0.021 these
-0.228 -0.008 use
-0.229 0.134 don't
-0.233 -0.052 ^test
-0.233 0.090 profil
-0.233 -0.015 correc
-0.240 -0.020 ^rule
-0.240 0.242 i'd
-0.244 -0.023 ^detect
-0.246 -0.047 ^fails
-0.246 -0.028 suppor
-0.247 -0.094 too
-0.248 -0.124 after
-0.252 -0.128 docs
-0.253 -0.032 genera
-0.254 -0.016 must
-0.260 -0.070 ^my
-0.261 -0.084 permis
-0.263 0.037 @cannot
-0.263 0.090 about
-0.271 0.047 instea
-0.272 -0.099 ^how
-0.272 -0.039 false
-0.272 -0.053 fails
-0.275 0.032 but
-0.277 -0.033 ^data
-0.282 0.082 i'm
-0.285 -0.079 do
-0.293 0.145 or
-0.293 0.082 since
-0.299 0.063 ^who
-0.300 -0.134 add
-0.304 0.177 @security
-0.309 -0.025 like
-0.309 0.211 please
-0.323 0.015 we
-0.332 -0.034 ^@cannot
-0.338 0.120 should
-0.338 -0.173 be
-0.344 -0.024 ^can't
-0.345 0.462 report
-0.347 0.107 need
-0.353 0.374 securi
-0.363 -0.239 ^#
-0.367 -0.114 ^when
-0.372 0.061 it's
-0.378 0.037 says
-0.385 0.012 how
-0.395 -0.028 @wish
-0.409 0.105 can't
-0.415 0.329 vulner
-0.447 -0.093 attack
-0.505 0.338 @about-security
-0.543 -0.039 would
`
